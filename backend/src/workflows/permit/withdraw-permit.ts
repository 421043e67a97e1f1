import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { removePapersStep } from "../paper/steps/remove-papers"
import { permitLock } from "./permit-lock"
import { withdrawPermitStep, type PermitToWithdraw } from "./steps/withdraw-permit"

/** A member takes back a paper that nobody looked at yet; its file goes with it. */
export const withdrawPermitWorkflow = createWorkflow("withdraw-permit", (input: WorkflowData<PermitToWithdraw>) => {
  const key = transform({ input }, ({ input }) => permitLock.key(input.permit_id))
  acquireLockStep({ key, timeout: permitLock.timeout, ttl: permitLock.ttl })
  const gone = withdrawPermitStep(input)
  removePapersStep(transform({ gone }, ({ gone }) => gone.papers))
  recordActsStep(transform({ gone }, ({ gone }) => gone.acts))
  releaseLockStep({ key })
  return new WorkflowResponse(input)
})
