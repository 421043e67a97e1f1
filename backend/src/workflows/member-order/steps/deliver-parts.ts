import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf, rowsOf } from "../../../shared/database"

/**
 * What went ahead of a slice has arrived with it. No undoing: that a parcel arrived stays true, and asking again
 * finds none that has not.
 */
export const deliverPartsStep = createStep("deliver-parts", async ({ member_order_id, order_id }: { member_order_id: string; order_id: string }, { container, idempotencyKey }) => {
  const parts = await rowsOf<{ fulfillment_id: string }>(
    databaseOf(container),
    `select p.fulfillment_id from sent_part p join fulfillment f on f.id = p.fulfillment_id and f.delivered_at is null and f.canceled_at is null
     where p.member_order_id = :member_order_id and p.deleted_at is null order by p.sent_at`,
    { member_order_id },
  )
  // run under this step, so that it does not wait for the lock of the order, which the act holds
  const context = { parentStepIdempotencyKey: idempotencyKey }
  for (const { fulfillment_id } of parts) await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: order_id, fulfillmentId: fulfillment_id }, context })
  return new StepResponse(parts.length)
})
