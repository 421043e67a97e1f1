import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { permitLock } from "./permit-lock"
import { judgeReminderStep, type PermitToRemind } from "./steps/judge-decision"
import { tellOfEndsWorkflow } from "./tell-of-ends"

/** An agent reminds a member's owners that a permit ends, at most once a day. */
export const remindOfPermitWorkflow = createWorkflow("remind-of-permit", (input: WorkflowData<PermitToRemind>) => {
  const key = transform({ input }, ({ input }) => permitLock.key(input.permit_id))
  acquireLockStep({ key, timeout: permitLock.timeout, ttl: permitLock.ttl })
  const judged = judgeReminderStep(input)
  const told = tellOfEndsWorkflow.runAsStep({ input: transform({ judged }, ({ judged }) => ({ endings: judged.endings })) })
  recordActsStep(transform({ judged }, ({ judged }) => judged.acts))
  releaseLockStep({ key })
  return new WorkflowResponse(told)
})
