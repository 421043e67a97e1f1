import type { AdminRefundDue, AdminRefundDues, AdminSlice, AdminSlices } from "../../../contracts/admin-pages"
import type { MemberOrderState } from "../../../contracts/order"
import { rowsOf, type Database } from "../../../shared/database"
import { instantOf } from "./slice-columns"

const pageSize = 30

/** @returns the rows of a page, and the key after which the next one goes on */
function paged<Row extends { id: string }>(rows: Row[]): { shown: Row[]; next: string | null } {
  const shown = rows.slice(0, pageSize)
  return { shown, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}

const slices = `
select m.id, m.order_id, m.number, m.position as index, jsonb_build_object('id', mb.id, 'name', mb.name) as member, m.state, m.method,
  ${instantOf("coalesce(m.placed_at, m.created_at)")} as placed_at, m.due_on, m.total_rial::float8 as total_rial,
  (select coalesce(sum(l.quantity), 0)::int from member_order_line l where l.member_order_id = m.id and l.deleted_at is null) as packs,
  (select coalesce(sum(d.rial), 0)::float8 from refund_due d where d.member_order_id = m.id and d.deleted_at is null) as refund_rial,
  exists (select 1 from missing_report r where r.member_order_id = m.id and r.state in ('asked', 'refunding') and r.deleted_at is null) as asked
from member_order m join member mb on mb.id = m.member_id
where m.deleted_at is null and m.state <> 'pending' and (:state::text is null or m.state = :state) and (:member::text is null or m.member_id = :member)
  and (:customer::text is null or m.order_id in (select o.id from "order" o where o.customer_id = :customer and o.deleted_at is null))
  and (:after::text is null or (m.placed_at, m.id) < (select placed_at, id from member_order where id = :after))
order by m.placed_at desc, m.id desc limit :limit`

export interface SliceQuestion {
  state: MemberOrderState | undefined
  /** a member's id */
  member: string | undefined
  /** id of who bought */
  customer: string | undefined
  /** the last slice of the page before */
  after: string | undefined
}

/** Slices of all members, the newest first, a page by key; those whose money has not come are in no list. */
export async function readAdminSlices(database: Database, { state, member, customer, after }: SliceQuestion): Promise<AdminSlices> {
  const rows = await rowsOf<AdminSlice>(database, slices, { state: state ?? null, member: member ?? null, customer: customer ?? null, after: after ?? null, limit: pageSize + 1 })
  const { shown, next } = paged(rows)
  return { slices: shown, next }
}

const dues = `
select d.id, d.order_id, m.number, jsonb_build_object('id', mb.id, 'name', mb.name) as member, d.rial::float8 as rial, d.reason, d.state, ${instantOf("d.at")} as at,
  case when l.id is null then null else jsonb_build_object('line_id', l.id, 'title', l.title, 'pack', l.pack, 'quantity', d.quantity) end as line
from refund_due d join member_order m on m.id = d.member_order_id join member mb on mb.id = m.member_id left join member_order_line l on l.id = d.member_order_line_id
where d.deleted_at is null and (:member::text is null or m.member_id = :member)
  and (:after::text is null or (d.at, d.id) < (select at, id from refund_due where id = :after))
order by d.at desc, d.id desc limit :limit`

/** What buyers are owed back, the newest first, a page by key, with the sum of all. */
export async function readRefundDues(database: Database, { member, after }: Omit<SliceQuestion, "state" | "customer">): Promise<AdminRefundDues> {
  const [rows, [sum]] = await Promise.all([
    rowsOf<AdminRefundDue>(database, dues, { member: member ?? null, after: after ?? null, limit: pageSize + 1 }),
    rowsOf<{ rial: number }>(database, "select coalesce(sum(d.rial), 0)::float8 as rial from refund_due d join member_order m on m.id = d.member_order_id where d.deleted_at is null and (:member::text is null or m.member_id = :member)", { member: member ?? null }),
  ])
  const { shown, next } = paged(rows)
  return { refund_dues: shown, total_rial: sum?.rial ?? 0, next }
}
