import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { databaseOf, rowsOf } from "../shared/database"
import { syncMemberOrdersWorkflow } from "../workflows/member-order/sync-member-orders"

/** Medusa's events name the order, the fulfilment, or both, each in its own way. */
interface Progress {
  id?: string
  order_id?: string
}

/**
 * What an operator does to fulfilments in Medusa's admin moves the slice too.
 * Our own acts raise the same events: by then the slice is where Medusa is, and
 * nothing moves.
 */
export default async function orderProgress({ event, container }: SubscriberArgs<Progress>) {
  const { id, order_id } = event.data
  const found = event.name === "order.canceled" ? id : (order_id ?? (await orderOf(container, id)))
  if (found) await syncMemberOrdersWorkflow(container).run({ input: { order_id: found } })
}

async function orderOf(container: SubscriberArgs["container"], fulfillment_id: string | undefined): Promise<string | undefined> {
  if (!fulfillment_id) return undefined
  const [row] = await rowsOf<{ order_id: string }>(databaseOf(container), "select order_id from order_fulfillment where fulfillment_id = :fulfillment_id and deleted_at is null", { fulfillment_id })
  return row?.order_id
}

export const config: SubscriberConfig = {
  event: ["order.fulfillment_created", "order.fulfillment_canceled", "shipment.created", "delivery.created", "order.canceled"],
  context: { subscriberId: "sync-member-orders" },
}
