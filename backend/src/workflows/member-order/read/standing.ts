import type { DeliveryMethod } from "../../../contracts/cart"
import type { MissingReason, MissingState } from "../../../contracts/missing"
import type { MemberOrderState } from "../../../contracts/order"
import type { LocaleCode, LocalizedText } from "../../../contracts/shared"
import type { LinePacks, MoneyLine, MoneySlice, StandingLine } from "../../../modules/member-order/missing"
import { toldOfOrders } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

export type SliceStandingLine = StandingLine & MoneyLine & { line_item_id: string; shipped: number; title: LocalizedText; pack: LocalizedText }

/** A slice with its lines as they stand in Medusa, and what was asked about them: all that the rules of missing goods read. */
export interface SliceStanding extends Omit<MoneySlice, "lines"> {
  id: string
  order_id: string
  member_id: string
  state: MemberOrderState
  method: DeliveryMethod
  due_on: string
  earliest: string | null
  latest: string | null
  shipping_option_id: string
  lines: SliceStandingLine[]
  reports: { id: string; state: MissingState; lines: LinePacks[] }[]
}

const standing = `
select m.id, m.order_id, m.member_id, m.state, m.method, m.due_on, m.earliest, m.latest, m.shipping_option_id, m.gross_gram, m.delivery_rial::float8 as delivery_rial,
  m.discount_rial::float8 as discount_rial, m.total_rial::float8 as total_rial, m.vat_rial::float8 as vat_rial,
  (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'line_item_id', l.line_item_id, 'title', l.title, 'pack', l.pack, 'quantity', l.quantity, 'price_rial', l.price_rial,
      'discount_rial', l.discount_rial, 'gross_gram', l.gross_gram, 'sent', coalesce(oi.fulfilled_quantity, 0), 'shipped', coalesce(oi.shipped_quantity, 0)) order by l.position), '[]')
    from member_order_line l left join order_item oi on oi.item_id = l.line_item_id and oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    where l.member_order_id = m.id and l.deleted_at is null) as lines,
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'lines', r.lines) order by r.asked_at, r.id), '[]')
    from missing_report r where r.member_order_id = m.id and r.deleted_at is null) as reports
from member_order m join "order" o on o.id = m.order_id where m.id = :id and m.deleted_at is null`

export async function readStanding(database: Database, id: string): Promise<SliceStanding | null> {
  const [row] = await rowsOf<SliceStanding>(database, standing, { id })
  return row ?? null
}

/** A report with what those are told who hear of it. */
export interface ReportFacts {
  id: string
  order_id: string
  member_order_id: string
  member_id: string
  lines: LinePacks[]
  reason: MissingReason
  wait_until: string | null
  state: MissingState
  answer_until: string
  answered_by: string | null
  reported_by: string
  number: string
  key: string
  mobile: string
  locale: LocaleCode
  member: LocalizedText
  /** mobiles of those at the member's desk who do something about orders */
  told: string[]
}

export async function readReport(database: Database, id: string): Promise<ReportFacts | null> {
  const [row] = await rowsOf<ReportFacts>(
    database,
    `select p.id, p.order_id, p.member_order_id, m.member_id, p.lines, p.reason, p.wait_until, p.state, p.answer_until, p.answered_by, p.reported_by, r.number, r.key, r.mobile, r.locale, mb.name as member,
       (select coalesce(jsonb_agg(distinct u.mobile), '[]') from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
         where g.scope_kind = 'member' and g.scope_id = m.member_id and g.deleted_at is null and u.mobile is not null and g.role = any(:roles)) as told
     from missing_report p join member_order m on m.id = p.member_order_id join member mb on mb.id = m.member_id
     join order_reference r on r.order_id = p.order_id and r.deleted_at is null where p.id = :id and p.deleted_at is null`,
    { id, roles: [...toldOfOrders] },
  )
  return row ?? null
}

/** Reports that the clock or a crash left: nobody answered in time, or the money was not counted yet. */
export async function readReportsToSettle(database: Database, now: Date): Promise<{ id: string; expired: boolean }[]> {
  return rowsOf(
    database,
    `select id, state = 'asked' as expired from missing_report where deleted_at is null and ((state = 'asked' and answer_until <= :now) or (state = 'refunding' and answered_at < :now::timestamptz - interval '20 seconds'))
     order by answer_until limit 200`,
    { now: now.toISOString() },
  )
}
