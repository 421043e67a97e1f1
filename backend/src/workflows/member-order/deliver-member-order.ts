import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { beginAct } from "./begin-act"
import { movesOf } from "./moves-of"
import { deliverPartsStep } from "./steps/deliver-parts"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import type { ActInput } from "./types"

/** A parcel that was sent has arrived. */
export const deliverMemberOrderWorkflow = createWorkflow("deliver-member-order", (input: WorkflowData<ActInput>) => {
  const task = beginAct(input, "deliver")
  when("delivery-is-needed", task, ({ needed }) => needed).then(() => {
    deliverPartsStep(task)
  })
  // all of it may have gone in parts
  when("last-parcel-is-delivered", task, ({ needed, fulfillment_id }) => needed && fulfillment_id !== null).then(() => {
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
      input: transform({ task }, ({ task }) => ({ orderId: task.order_id, fulfillmentId: task.fulfillment_id ?? "" })),
    })
  })
  moveMemberOrdersStep(transform({ task }, ({ task }) => movesOf(task)))
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
