import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { holdOrder } from "./order-lock"
import { composeNoticesStep } from "./steps/compose-notices"
import { findMemberOrderStep } from "./steps/find-member-order"
import { judgePartStep, type PartInput } from "./steps/judge-part"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import { writePartStep } from "./steps/write-part"
import { label } from "./label"
import { syncMemberOrdersWorkflow } from "./sync-member-orders"

/**
 * Some of a slice goes ahead of the rest, packed and shipped in one act, as a parcel with its own code. The slice
 * itself stays where it is: it is packed and shipped only when all that is left of it is.
 */
export const sendPartWorkflow = createWorkflow("send-part", (input: WorkflowData<PartInput>) => {
  const found = findMemberOrderStep(input)
  holdOrder(found.order_id)
  syncMemberOrdersWorkflow.runAsStep({ input: found })
  const task = judgePartStep(input)
  when("part-is-needed", task, ({ needed }) => needed).then(() => {
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ task, input }, ({ task, input }) => ({ order_id: task.order_id, items: task.items, shipping_option_id: task.shipping_option_id, location_id: task.stock_location_id, created_by: input.actor })),
    })
    writePartStep(transform({ input, fulfillment }, ({ input, fulfillment }) => ({ member_order_id: input.member_order_id, fulfillment_id: fulfillment.id, lines: input.lines, carrier: input.carrier, tracking_code: input.tracking_code, sent_by: input.actor })))
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ task, input, fulfillment }, ({ task, input, fulfillment }) => ({ order_id: task.order_id, fulfillment_id: fulfillment.id, items: task.items, labels: [label(input.tracking_code)], created_by: input.actor })),
    })
    const messages = composeNoticesStep(transform({ input }, ({ input }) => [{ member_order_id: input.member_order_id, template: "part_shipped" as const, carrier: input.carrier, tracking: input.tracking_code }]))
    sendMessagesWorkflow.runAsStep({ input: { messages } })
    moveMemberOrdersStep(transform({ task }, ({ task }) => task.moves))
    recordActsStep(
      transform({ input }, ({ input }): DoneAct[] => [
        { scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "order.part_sent", subject: { type: "member_order", id: input.member_order_id }, detail: { lines: input.lines.map(({ line_id, quantity }) => ({ line_id, quantity })) } },
      ]),
    )
  })
  releaseLockStep({ key: found.order_id })
  return new WorkflowResponse(task)
})
