import { rowsOf, type Database } from "../../../shared/database"

/** An order that a completion left behind when its process died. */
export interface HalfMadeOrder {
  order_id: string
  cart_id: string
  /** the payment that stands for it; null when none came to be */
  payment_id: string | null
}

/** Seconds: what a completion takes with a gateway that answers at its last moment. One that takes longer still holds its cart's lock. */
const oldest_completion = 45

const halfMade = `
select l.order_id, l.cart_id, p.id as payment_id
from order_cart l
left join "order" o on o.id = l.order_id and o.deleted_at is null
left join order_payment_collection c on c.order_id = l.order_id and c.deleted_at is null
left join payment p on p.payment_collection_id = c.payment_collection_id and p.deleted_at is null and p.canceled_at is null
where l.deleted_at is null and l.created_at < now() - make_interval(secs => :oldest_completion) and l.created_at > now() - interval '14 days'
  and (o.id is null or o.status = 'pending')
  and (p.id is null or p.provider_id like 'pp_zarinpal%')
  and not exists (select 1 from order_transaction t where t.order_id = l.order_id and t.deleted_at is null)`

/**
 * Orders made from a cart whose completion should be over and that have no money in their books: without a payment, or
 * with one of a gateway that takes the money at once. Payments that an operator captures by hand are not among them.
 * @param cart_id only the one of this cart
 */
export function readHalfMadeOrders(database: Database, cart_id: string | null = null): Promise<HalfMadeOrder[]> {
  return rowsOf<HalfMadeOrder>(database, `${halfMade} and (:cart_id::text is null or l.cart_id = :cart_id) order by l.created_at limit 50`, { oldest_completion, cart_id })
}
