import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMessagesWorkflow } from "../message/send-messages"
import { beginAct } from "./begin-act"
import { movesOf } from "./moves-of"
import { composeNoticesStep } from "./steps/compose-notices"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import type { ActInput } from "./types"

/**
 * A member packed its parcel: Medusa's fulfilment of the slice's own lines, from
 * its own town, by its own delivery. A buyer who collects is told that it is ready.
 */
export const packMemberOrderWorkflow = createWorkflow("pack-member-order", (input: WorkflowData<ActInput>) => {
  const task = beginAct(input, "pack")
  when("pack-is-needed", task, ({ needed }) => needed).then(() => {
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ task }, ({ task }) => ({
        order_id: task.order_id,
        items: task.items,
        shipping_option_id: task.shipping_option_id,
        location_id: task.stock_location_id,
        created_by: task.actor,
      })),
    })
    const messages = composeNoticesStep(transform({ task }, ({ task }) => (task.pickup ? [{ member_order_id: task.member_order_id, template: "ready_for_pickup" as const }] : [])))
    sendMessagesWorkflow.runAsStep({ input: { messages } })
    moveMemberOrdersStep(transform({ task, fulfillment }, ({ task, fulfillment }) => movesOf(task, { fulfillment_id: fulfillment.id })))
  })
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
