import type { DeskOrder, DeskOrderPage } from "../../../contracts/desk"
import type { LocalizedText } from "../../../contracts/shared"
import type { DeskAct } from "../../../modules/desk/rules"
import { standingHistory } from "../../../modules/member-order/history"
import { mayReport, maySendPart, openReport } from "../../../modules/member-order/missing"
import { buyerIsVisible, maskPerson } from "../../../modules/member-order/privacy"
import { openStates, overStates, writePageKey, type PageKey } from "../../../modules/member-order/page-key"
import { possibleActions } from "../../../modules/member-order/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { findProvince } from "../../../shared/places"
import { startOfTehranDay, tehranDay } from "../../../shared/tehran"
import { deskAction } from "../../../contracts/desk"
import { addressColumn, sliceColumns, type SliceRow, type WithAddress } from "./slice-columns"

type DeskRow = SliceRow & WithAddress & { parcels: number }
type State = keyof DeskOrderPage["counts"]

export const deskPageSize = 20

const provinceName = (code: string): LocalizedText => {
  const province = findProvince(code)
  return province ? { fa: province.fa, en: province.en } : { fa: code, en: code }
}

/** A slice as its member may see it now: nothing of other members, the buyer only as long as it is needed. */
function deskOrderOf(row: DeskRow, acts: readonly DeskAct[], now: Date): DeskOrder {
  const { address, state, method, carrier, tracking_code, pickup_hours, events } = row
  const history = standingHistory(events)
  const ended = state === "delivered" || state === "cancelled" ? history.at(-1)?.at : undefined
  const seen = buyerIsVisible({ state, ended_at: ended ? new Date(ended) : null }, now) ? address : maskPerson(address)
  const possible = possibleActions({ state, method }, "member")
  const open = row.missing.some((report) => openReport.includes(report.state))
  const packs = row.lines.reduce((all, line) => all + line.quantity - line.sent, 0)
  const may: Record<(typeof deskAction.options)[number], boolean> = {
    accept: possible.includes("accept"), pack: possible.includes("pack") && !open, undo_pack: possible.includes("undo_pack"), ship: possible.includes("ship"), hand_over: possible.includes("hand_over"), deliver: possible.includes("deliver"),
    report_missing: mayReport(state, row.missing), send_part: maySendPart({ state, method, packs }),
  }
  return {
    id: row.id,
    number: row.number,
    parcel: { index: row.position, count: row.parcels },
    sender: { handle: row.member_handle, name: row.member_name, town: row.member_town, cluster: row.cluster_handle, cluster_name: row.cluster_name },
    state,
    placed_at: row.placed_at,
    due_on: row.due_on,
    method,
    buyer: { name: seen.name, mobile: seen.mobile, province: provinceName(seen.province), city: seen.city, address_1: seen.address_1, postal_code: seen.postal_code },
    lines: row.lines,
    gross_gram: row.gross_gram,
    items_rial: row.items_rial,
    discount_rial: row.discount_rial,
    delivery_rial: row.delivery_rial,
    total_rial: row.total_rial,
    tracking: tracking_code === null ? null : { carrier: carrier ?? "", code: tracking_code },
    pickup_hours: method === "pickup" ? pickup_hours : null,
    missing: row.missing,
    refunds: row.dues,
    parts: row.parts,
    history,
    actions: deskAction.options.filter((action) => may[action] && acts.includes(action)),
  }
}

const columns = `${sliceColumns}, ${addressColumn}, (select count(*)::int from member_order s where s.order_id = m.order_id and s.deleted_at is null and s.state <> 'pending') as parcels`
const joined = `join member mb on mb.id = m.member_id join cluster cl on cl.id = m.cluster_id join "order" o on o.id = m.order_id left join order_address a on a.id = o.shipping_address_id`
const oneSlice = `select ${columns} from member_order m ${joined} where m.member_id = :member_id and m.deleted_at is null and m.state <> 'pending' and m.id = :id`
const pageOfSlices = `
select ${columns}, jsonb_build_object('phase', page.phase, 'due_on', page.due_on, 'placed_at', page.placed_at, 'id', page.id) as page_key
from page join member_order m on m.id = page.id ${joined} order by page.phase, page.rank limit :limit`

const keyColumns = `m.id, m.due_on, to_char(m.placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as placed_at`
const inStates = (states: readonly State[]) => `m.member_id = :member_id and m.state in (${states.map((state) => `'${state}'`).join(", ")}) and m.deleted_at is null`

/**
 * Keys of a page: what is to be done soonest comes first; what is over comes after it, newest first. Both are walked
 * along an index of their own, from the key on, so that the hundredth page costs what the first does.
 */
function pageKeys(after: PageKey | undefined): string {
  const from = (phase: PageKey["phase"], compared: string) => (after?.phase === phase ? `and ${compared}` : "")
  const walk = (phase: PageKey["phase"], states: readonly State[], order: string, further: string) =>
    `(select '${phase}' as phase, row_number() over (order by ${order}) as rank, ${keyColumns} from member_order m
      where ${inStates(states)} and (:state::text is null or m.state = :state) and (:number::text is null or (:number <> '' and m.number like '%' || :number)) ${from(phase, further)} order by ${order} limit :limit)`
  const over = walk("over", overStates, "m.placed_at desc, m.id desc", "(m.placed_at, m.id) < (:placed_at::timestamptz, :id)")
  if (after?.phase === "over") return over
  return `${walk("open", openStates, "m.due_on, m.placed_at, m.id", "(m.due_on, m.placed_at, m.id) > (:due_on, :placed_at::timestamptz, :id)")} union all ${over}`
}

/** @returns null when the member has no such slice that may be seen */
export async function readDeskOrder(database: Database, member_id: string, id: string, acts: readonly DeskAct[], now = new Date()): Promise<DeskOrder | null> {
  const [row] = await rowsOf<DeskRow>(database, oneSlice, { member_id, id })
  return row ? deskOrderOf(row, acts, now) : null
}

type Totals = Record<State, number> & { today_orders: number; today_rial: number; member: DeskOrderPage["member"] }

const totals = `
select jsonb_build_object('id', mb.id, 'handle', mb.handle, 'name', mb.name, 'cluster', cl.handle) as member,
  count(*) filter (where m.state = 'placed')::int as placed, count(*) filter (where m.state = 'accepted')::int as accepted, count(*) filter (where m.state = 'packed')::int as packed,
  count(*) filter (where m.state = 'shipped')::int as shipped, count(*) filter (where m.state = 'delivered')::int as delivered, count(*) filter (where m.state = 'cancelled')::int as cancelled,
  count(*) filter (where m.placed_at >= :today and m.state not in ('pending', 'cancelled'))::int as today_orders,
  coalesce(sum(m.total_rial) filter (where m.placed_at >= :today and m.state not in ('pending', 'cancelled')), 0)::float8 as today_rial
from member mb join cluster cl on cl.id = mb.cluster_id left join member_order m on m.member_id = mb.id and m.deleted_at is null
where mb.id = :member_id group by mb.id, mb.handle, mb.name, cl.handle`

export interface DeskQuestion {
  member_id: string
  state: State | undefined
  /** where the page before ended; the first page without */
  after: PageKey | undefined
  /** digits with which the order's number ends: one page at most is answered then; nothing for "" */
  number: string | undefined
  acts: readonly DeskAct[]
}

/** A page of a member's slices with its counts and today's money, in two statements. Today is Tehran's. */
export async function readDeskOrders(database: Database, { member_id, state, after, number, acts }: DeskQuestion, now = new Date()): Promise<DeskOrderPage | null> {
  const [[total], rows] = await Promise.all([
    rowsOf<Totals>(database, totals, { member_id, today: startOfTehranDay(tehranDay(now)).toISOString() }),
    rowsOf<DeskRow & { page_key: PageKey }>(database, `with page as materialized (${pageKeys(after)}) ${pageOfSlices}`, { member_id, state: state ?? null, number: number ?? null, limit: deskPageSize + 1, ...after }),
  ])
  if (!total) return null
  const { placed, accepted, packed, shipped, delivered, cancelled } = total
  const counts = { placed, accepted, packed, shipped, delivered, cancelled }
  const shown = rows.slice(0, deskPageSize)
  const last = shown.at(-1)
  return {
    member: total.member,
    counts,
    today: { orders: total.today_orders, total_rial: total.today_rial },
    orders: shown.map((row) => deskOrderOf(row, acts, now)),
    count: number !== undefined ? shown.length : state ? counts[state] : Object.values(counts).reduce((all, each) => all + each, 0),
    next: number === undefined && last && rows.length > deskPageSize ? writePageKey(last.page_key) : null,
  }
}
