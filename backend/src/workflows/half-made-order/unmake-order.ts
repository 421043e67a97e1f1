import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { unmakeOrderStep } from "./steps/unmake-order"

/** An order that a crash left without a payment is removed, under the lock that a completion of the same cart takes. */
export const unmakeOrderWorkflow = createWorkflow("unmake-order", (input: WorkflowData<{ cart_id: string }>) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 120 })
  const removed = unmakeOrderStep(input)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(removed)
})
