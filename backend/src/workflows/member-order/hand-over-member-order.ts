import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { beginAct } from "./begin-act"
import { movesOf } from "./moves-of"
import { checkPickupCodeStep } from "./steps/check-pickup-code"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import type { ActInput } from "./types"

export interface HandOverInput extends ActInput {
  /** as the buyer said it, in any digits */
  code: string
}

/** A buyer collects at the workshop and says the parcel's code. */
export const handOverMemberOrderWorkflow = createWorkflow("hand-over-member-order", (input: WorkflowData<HandOverInput>) => {
  const task = beginAct(input, "hand_over")
  when("hand-over-is-needed", task, ({ needed }) => needed).then(() => {
    checkPickupCodeStep(input)
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
      input: transform({ task }, ({ task }) => ({ orderId: task.order_id, fulfillmentId: task.fulfillment_id ?? "" })),
    })
    moveMemberOrdersStep(transform({ task }, ({ task }) => movesOf(task)))
  })
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
