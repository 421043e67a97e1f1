import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { beginAct } from "./begin-act"
import { movesOf } from "./moves-of"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import type { ActInput } from "./types"

/** A parcel is opened again: its fulfilment is cancelled, and its goods are reserved as before. */
export const undoPackMemberOrderWorkflow = createWorkflow("undo-pack-member-order", (input: WorkflowData<ActInput>) => {
  const task = beginAct(input, "undo_pack")
  when("undo-is-needed", task, ({ needed }) => needed).then(() => {
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ task }, ({ task }) => ({ order_id: task.order_id, fulfillment_id: task.fulfillment_id ?? "", canceled_by: task.actor })),
    })
    moveMemberOrdersStep(transform({ task }, ({ task }) => movesOf(task, { fulfillment_id: null })))
  })
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
