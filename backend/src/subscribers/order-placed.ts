import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { placeMemberOrdersWorkflow } from "../workflows/member-order/place-member-orders"

/** The completion places slices itself; this is for orders that came another way, and for a hook that failed. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  await placeMemberOrdersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "place-member-orders" } }
