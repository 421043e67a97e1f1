import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { permitLock } from "./permit-lock"
import { judgeDecisionStep, type PermitToDecide } from "./steps/judge-decision"
import { updatePermitStep } from "./steps/update-permit"

/** An agent verifies a paper, turns it down or takes it back; its member is told, and its listings follow. */
export const decidePermitWorkflow = createWorkflow("decide-permit", (input: WorkflowData<PermitToDecide>) => {
  const key = transform({ input }, ({ input }) => permitLock.key(input.permit_id))
  acquireLockStep({ key, timeout: permitLock.timeout, ttl: permitLock.ttl })
  const judged = judgeDecisionStep(input)
  updatePermitStep(transform({ input, judged }, ({ input, judged }) => ({ permit_id: input.permit_id, patch: judged.patch })))
  when("owners-are-told", judged, ({ messages }) => messages.length > 0).then(() => {
    sendMessagesWorkflow.runAsStep({ input: transform({ judged }, ({ judged }) => ({ messages: judged.messages })) })
  })
  recordActsStep(transform({ judged }, ({ judged }) => judged.acts))
  releaseLockStep({ key })
  return new WorkflowResponse(input)
})
