import type { LocaleCode, LocalizedText } from "../../../contracts/shared"
import { toldOfOrders } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** An order whose money came in, with slices that nobody sees yet. */
export interface Placement {
  order_id: string
  number: string
  key: string
  mobile: string
  locale: LocaleCode
  /** when the money was captured; UTC, ISO 8601 */
  paid_at: string
  /** of every slice, placed or not */
  parcels: number
  total_rial: number
  pending: { id: string; member: LocalizedText; items: number; total_rial: number; due_on: string; told: string[] }[]
}

/** What was captured of an order's payments less what went back, and when the last of it came. */
const paid = `
select coalesce(sum(c.amount), 0) - coalesce(sum((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null)), 0) as rial, max(c.created_at) as at
from order_payment_collection l
join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
join lateral (select sum(amount) as amount, max(created_at) as created_at from capture where payment_id = p.id and deleted_at is null) c on true
where l.order_id = o.id and l.deleted_at is null`

const placement = `
select o.id as order_id, r.number, r.key, r.mobile, r.locale, to_json(paid.at) #>> '{}' as paid_at, s.parcels, s.total_rial, s.pending
from "order" o
join order_reference r on r.order_id = o.id and r.deleted_at is null
join lateral (${paid}) paid on true
join lateral (
  select count(*)::int as parcels, sum(m.total_rial)::float8 as total_rial,
    jsonb_agg(jsonb_build_object('id', m.id, 'member', mb.name, 'total_rial', m.total_rial, 'due_on', m.due_on,
      'items', (select coalesce(sum(l.quantity), 0) from member_order_line l where l.member_order_id = m.id and l.deleted_at is null),
      'told', (select coalesce(jsonb_agg(distinct u.mobile), '[]') from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
        where g.scope_kind = 'member' and g.scope_id = m.member_id and g.deleted_at is null and u.mobile is not null and g.role = any(:roles))) order by m.position)
      filter (where m.state = 'pending') as pending
  from member_order m join member mb on mb.id = m.member_id
  where m.order_id = o.id and m.deleted_at is null
) s on true
where o.deleted_at is null and o.status <> 'canceled' and s.pending is not null and paid.rial >= s.total_rial`

/** @returns null when nothing waits to be placed: no pending slice, or no captured payment that covers the order */
export async function readPlacement(database: Database, order_id: string): Promise<Placement | null> {
  const [found] = await rowsOf<Placement>(database, `${placement} and o.id = :order_id`, { order_id, roles: [...toldOfOrders] })
  return found ?? null
}

/** Orders that a crash between capture and placing left behind: paid, with pending slices. */
export async function readOrdersToPlace(database: Database): Promise<string[]> {
  const rows = await rowsOf<Placement>(
    database,
    `${placement} and o.id in (select order_id from member_order where state = 'pending' and deleted_at is null and created_at > now() - interval '14 days') order by o.created_at limit 200`,
    { roles: [...toldOfOrders] },
  )
  return rows.map((row) => row.order_id)
}
