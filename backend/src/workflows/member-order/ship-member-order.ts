import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMessagesWorkflow } from "../message/send-messages"
import { beginAct } from "./begin-act"
import { label } from "./label"
import { movesOf } from "./moves-of"
import { composeNoticesStep } from "./steps/compose-notices"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import type { ActInput } from "./types"

export interface ShipInput extends ActInput {
  carrier: string
  tracking_code: string
}

/** A parcel left, with a carrier and its code; the buyer is told both. */
export const shipMemberOrderWorkflow = createWorkflow("ship-member-order", (input: WorkflowData<ShipInput>) => {
  const task = beginAct(input, "ship")
  when("shipment-is-needed", task, ({ needed }) => needed).then(() => {
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ task, input }, ({ task, input }) => ({
        order_id: task.order_id,
        fulfillment_id: task.fulfillment_id ?? "",
        items: task.items,
        labels: [label(input.tracking_code)],
        created_by: task.actor,
      })),
    })
    const messages = composeNoticesStep(
      transform({ task, input }, ({ task, input }) => [{ member_order_id: task.member_order_id, template: "shipped" as const, carrier: input.carrier, tracking: input.tracking_code }]),
    )
    sendMessagesWorkflow.runAsStep({ input: { messages } })
    moveMemberOrdersStep(transform({ task, input }, ({ task, input }) => movesOf(task, { carrier: input.carrier, tracking_code: input.tracking_code })))
  })
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
