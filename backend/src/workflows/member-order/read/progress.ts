import type { DeliveryMethod } from "../../../contracts/cart"
import type { MemberOrderState } from "../../../contracts/order"
import type { LineProgress } from "../../../modules/member-order/progress"
import { rowsOf, type Database } from "../../../shared/database"

/** A slice beside what Medusa's order says of its lines. */
export interface SliceProgress {
  id: string
  state: MemberOrderState
  method: DeliveryMethod
  order_cancelled: boolean
  lines: LineProgress[]
  /** the last living fulfilment that holds its lines, made here or in Medusa's admin; parts that went ahead are not it */
  fulfillment: { id: string; actor: string | null; tracking_code: string | null } | null
}

const recorded = `
select m.id, m.state, m.method, o.status = 'canceled' as order_cancelled,
  (select jsonb_agg(jsonb_build_object('quantity', coalesce(oi.quantity, 0), 'fulfilled', coalesce(oi.fulfilled_quantity, 0), 'shipped', coalesce(oi.shipped_quantity, 0), 'delivered', coalesce(oi.delivered_quantity, 0)))
     from member_order_line l left join order_item oi on oi.item_id = l.line_item_id and oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
     where l.member_order_id = m.id and l.deleted_at is null) as lines,
  (select jsonb_build_object('id', f.id, 'actor', coalesce(f.marked_shipped_by, f.created_by),
       'tracking_code', (select fl.tracking_number from fulfillment_label fl where fl.fulfillment_id = f.id and fl.deleted_at is null order by fl.created_at limit 1))
     from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id and f.canceled_at is null and f.deleted_at is null
     where x.order_id = o.id and x.deleted_at is null and exists (
       select 1 from fulfillment_item fi join member_order_line l on l.line_item_id = fi.line_item_id and l.deleted_at is null
       where fi.fulfillment_id = f.id and fi.deleted_at is null and l.member_order_id = m.id)
     and not exists (select 1 from sent_part p where p.fulfillment_id = f.id and p.deleted_at is null)
     order by f.created_at desc limit 1) as fulfillment
from member_order m join "order" o on o.id = m.order_id
where m.order_id = :order_id and m.state <> 'pending' and m.deleted_at is null`

/** What Medusa recorded of each slice of an order, in one statement. Pending slices follow their payment, not this. */
export async function readProgress(database: Database, order_id: string): Promise<SliceProgress[]> {
  const rows = await rowsOf<Omit<SliceProgress, "lines"> & { lines: LineProgress[] | null }>(database, recorded, { order_id })
  return rows.map((row) => ({ ...row, lines: row.lines ?? [] }))
}

/**
 * Orders whose slices may lag behind: changed lately in Medusa, with a slice that
 * is still under way. What events do at once, this finds after a crash.
 */
export async function readOrdersToSync(database: Database): Promise<string[]> {
  const rows = await rowsOf<{ order_id: string }>(
    database,
    `select distinct m.order_id from member_order m
     join "order" o on o.id = m.order_id and o.updated_at > now() - interval '1 hour' and o.updated_at < now() - interval '20 seconds'
     where m.state in ('placed', 'accepted', 'packed', 'shipped') and m.deleted_at is null limit 200`,
  )
  return rows.map((row) => row.order_id)
}
