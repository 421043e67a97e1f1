import type { CartAddress, DeliveryMethod } from "../../../contracts/cart"
import type { MissingReportView, RefundDueView, SentPartView } from "../../../contracts/missing"
import type { MemberOrderState, OrderView } from "../../../contracts/order"
import type { LocalizedText, OpeningHours } from "../../../contracts/shared"
import type { Reached } from "../../../modules/member-order/history"

/** A line as it is read: with its own id, and how many of its packs are in a box or on the way. */
export type SliceLine = OrderView["parcels"][number]["lines"][number] & { id: string; sent: number }

/** As a buyer reads it. */
export const lineOf = ({ id: _, sent: __, ...line }: SliceLine) => line

/** A slice with its lines and events, as every reader of ours gets it, before it is decided who may see what. */
export interface SliceRow {
  id: string
  member_id: string
  number: string
  position: number
  state: MemberOrderState
  method: DeliveryMethod
  /** UTC, ISO 8601 */
  placed_at: string
  due_on: string
  earliest: string | null
  latest: string | null
  gross_gram: number
  items_rial: number
  discount_rial: number
  delivery_rial: number
  total_rial: number
  vat_rial: number | null
  carrier: string | null
  tracking_code: string | null
  pickup_code: string | null
  pickup_hours: OpeningHours | null
  pickup_address: LocalizedText
  member_handle: string
  member_name: LocalizedText
  member_town: LocalizedText
  cluster_handle: string
  cluster_name: LocalizedText
  lines: SliceLine[]
  /** oldest first */
  events: Reached[]
  missing: MissingReportView[]
  dues: RefundDueView[]
  parts: SentPartView[]
}

/** PostgreSQL's own way of writing an instant as ISO 8601 in UTC. */
export const instantOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Goods and packs of a `[{ line_id, quantity }]` column. */
const packsIn = (column: string) => `(select coalesce(jsonb_agg(jsonb_build_object('line_id', gl.id, 'title', gl.title, 'pack', gl.pack, 'quantity', g.quantity) order by gl.position), '[]')
  from jsonb_to_recordset(${column}) as g(line_id text, quantity int) join member_order_line gl on gl.id = g.line_id)`

/** Selects a SliceRow; goes with `sliceTables`. Money comes as numbers: rials stay far below 2^53. */
export const sliceColumns = `
m.id, m.member_id, m.number, m.position, m.state, m.method, ${instantOf("coalesce(m.placed_at, m.created_at)")} as placed_at, m.due_on, m.earliest, m.latest, m.gross_gram,
m.items_rial::float8 as items_rial, m.discount_rial::float8 as discount_rial, m.delivery_rial::float8 as delivery_rial, m.total_rial::float8 as total_rial, m.vat_rial::float8 as vat_rial,
m.carrier, m.tracking_code, m.pickup_code, mb.pickup_hours, coalesce(mb.pickup_address, mb.town) as pickup_address,
mb.handle as member_handle, mb.name as member_name, mb.town as member_town, cl.handle as cluster_handle, cl.name as cluster_name,
coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'pack', l.pack, 'product_handle', l.product_handle, 'picture', l.picture, 'quantity', l.quantity, 'price_rial', l.price_rial,
    'unit_price_rial', l.unit_price_rial, 'unit', l.unit, 'total_rial', l.total_rial, 'sent', coalesce(oi.fulfilled_quantity, 0)) order by l.position)
  from member_order_line l join "order" lo on lo.id = m.order_id
  left join order_item oi on oi.item_id = l.line_item_id and oi.order_id = lo.id and oi.version = lo.version and oi.deleted_at is null
  where l.member_order_id = m.id and l.quantity > 0 and l.deleted_at is null), '[]') as lines,
coalesce((select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${instantOf("e.at")}) order by e.at, e.created_at, e.id)
  from member_order_event e where e.member_order_id = m.id and e.deleted_at is null), '[]') as events,
coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state, 'reason', p.reason, 'note', p.note, 'wait_until', p.wait_until, 'asked_at', ${instantOf("p.asked_at")},
    'answer_until', ${instantOf("p.answer_until")}, 'answered_at', ${instantOf("p.answered_at")}, 'answered', coalesce(p.answered_by = 'buyer', false), 'lines', ${packsIn("p.lines")}) order by p.asked_at desc, p.id)
  from missing_report p where p.member_order_id = m.id and p.deleted_at is null), '[]') as missing,
coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'rial', d.rial, 'reason', d.reason, 'at', ${instantOf("d.at")}, 'state', d.state,
    'line', case when dl.id is null then null else jsonb_build_object('line_id', dl.id, 'title', dl.title, 'pack', dl.pack, 'quantity', d.quantity) end) order by d.at, dl.position nulls last, d.id)
  from refund_due d left join member_order_line dl on dl.id = d.member_order_line_id where d.member_order_id = m.id and d.deleted_at is null), '[]') as dues,
coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'sent_at', ${instantOf("s.sent_at")}, 'tracking', jsonb_build_object('carrier', s.carrier, 'code', s.tracking_code), 'lines', ${packsIn("s.lines")}) order by s.sent_at, s.id)
  from sent_part s where s.member_order_id = m.id and s.deleted_at is null), '[]') as parts`

export const sliceTables = `member_order m join member mb on mb.id = m.member_id join cluster cl on cl.id = m.cluster_id`

/** What an order's address columns hold, as our contracts name them; the table is `a`. */
export const addressColumn = `jsonb_build_object('name', trim(concat(a.first_name, ' ', a.last_name)), 'mobile', coalesce(a.phone, ''), 'province', coalesce(a.province, ''),
  'city', coalesce(a.city, ''), 'address_1', coalesce(a.address_1, ''), 'postal_code', coalesce(a.postal_code, '')) as address`

export type WithAddress = { address: CartAddress }
