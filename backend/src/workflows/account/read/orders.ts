import type { AccountOrderPage } from "../../../contracts/account"
import { rowsOf, type Database } from "../../../shared/database"
import { instantOf } from "../../member-order/read/slice-columns"
import type { Buyer } from "./buyer"

const page_size = 20

/** Ids of the orders that are a buyer's: placed with the proved number, or from the account. */
const own = `select order_id from order_reference where mobile = :mobile and deleted_at is null
  union select id from "order" where customer_id = :customer_id and deleted_at is null`

/** A page of a buyer's orders, the newest first, with where each parcel stands. What was never paid is none. One statement. */
export async function readBuyerOrders(database: Database, { customer_id, mobile }: Buyer, page: number): Promise<AccountOrderPage> {
  const rows = await rowsOf<AccountOrderPage["orders"][number] & { count: number }>(
    database,
    `select r.number, ${instantOf("o.created_at")} as placed_at, s.total_rial, s.parcels, count(*) over ()::int as count
     from "order" o join order_reference r on r.order_id = o.id and r.deleted_at is null
     join lateral (
       select sum(m.total_rial)::float8 as total_rial, jsonb_agg(jsonb_build_object('index', m.position, 'state', m.state, 'method', m.method, 'member', jsonb_build_object('handle', mb.handle, 'name', mb.name, 'cluster', cl.handle)) order by m.position) as parcels
       from member_order m join member mb on mb.id = m.member_id join cluster cl on cl.id = m.cluster_id where m.order_id = o.id and m.deleted_at is null and m.state <> 'pending'
     ) s on s.parcels is not null
     where o.id in (${own}) and o.deleted_at is null order by o.created_at desc, o.id desc limit ${page_size} offset :offset`,
    { customer_id, mobile, offset: (page - 1) * page_size },
  )
  return { orders: rows.map(({ count: _, ...order }) => order), count: rows[0]?.count ?? 0, page, page_size }
}

/** The id of an order by its number, when it is this buyer's; null for all others. */
export async function readOwnOrderId(database: Database, { customer_id, mobile }: Buyer, number: string): Promise<string | null> {
  const [found] = await rowsOf<{ order_id: string }>(
    database,
    `select r.order_id from order_reference r join "order" o on o.id = r.order_id and o.deleted_at is null
     where r.number = :number and r.deleted_at is null and (r.mobile = :mobile or o.customer_id = :customer_id)`,
    { number, mobile, customer_id },
  )
  return found?.order_id ?? null
}
