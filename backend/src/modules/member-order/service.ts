import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { MemberOrderState } from "../../contracts/order"
import { executeOwn } from "../../shared/service-sql"
import { lookupMinutes } from "./lookup"
import { stateOfAnswer, type BuyerAnswer, type LinePacks, type MissingReason, type TakenOut } from "./missing"
import { MemberOrder } from "./models/member-order"
import { MemberOrderLine } from "./models/member-order-line"
import { MemberOrderEvent } from "./models/member-order-event"
import { MissingReport } from "./models/missing-report"
import { OrderLookupTry } from "./models/order-lookup-try"
import { OrderReference } from "./models/order-reference"
import { RefundDue } from "./models/refund-due"
import { SentPart } from "./models/sent-part"

/** What a move writes beside the state; what is left out stays. */
export interface MovePatch {
  /** UTC, ISO 8601 */
  placed_at?: string
  fulfillment_id?: string | null
  carrier?: string | null
  tracking_code?: string | null
}

export interface Move {
  member_order_id: string
  from: MemberOrderState
  to: MemberOrderState
  /** desk user id, user id, or "system" */
  actor: string
  /** when it happened, if not now; UTC, ISO 8601 */
  at?: string
  patch?: MovePatch
}

/** A report as it is written down, with its one question. */
export interface NewReport {
  order_id: string
  member_order_id: string
  lines: readonly LinePacks[]
  reason: MissingReason
  note: string | null
  wait_until: string | null
  answer_until: Date
  reported_by: string
}

/** Goods that go ahead of the rest of their slice. */
export interface NewPart {
  member_order_id: string
  fulfillment_id: string
  lines: readonly LinePacks[]
  carrier: string
  tracking_code: string
  sent_by: string
}

/** What a refund does to a slice, counted by the rules. */
export interface Settlement {
  report_id: string
  member_order_id: string
  taken: TakenOut
  reason: MissingReason
  /** who cancels a slice of which nothing is left; null when something is */
  cancelled_by: string | null
}

const patchable = ["placed_at", "fulfillment_id", "carrier", "tracking_code"] as const

export class MemberOrderModuleService extends MedusaService({ MemberOrder, MemberOrderLine, MemberOrderEvent, MissingReport, RefundDue, SentPart, OrderReference, OrderLookupTry }) {
  /**
   * Moves a slice if it still is in `from`, and writes when and by whom: one
   * statement, so of two people who press at once one moves it.
   * @returns the event's id, or null when the slice had moved on
   */
  @InjectManager()
  async moveMemberOrder({ member_order_id, from, to, actor, at = new Date().toISOString(), patch = {} }: Move, @MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const set = patchable.filter((column) => patch[column] !== undefined)
    const rows = await executeOwn<{ id: string }>(
      context,
      `with moved as (
         update member_order set state = ?, updated_at = now()${set.map((column) => `, ${column} = ?`).join("")}
         where id = ? and state = ? and deleted_at is null returning id)
       insert into member_order_event (id, state, at, actor, member_order_id) select ?, ?, ?, ?, id from moved returning id`,
      [to, ...set.map((column) => patch[column]), member_order_id, from, generateEntityId(undefined, "morde"), to, at, actor],
    )
    return rows[0]?.id ?? null
  }

  /** Takes a move back, with its event, if nothing moved since. `before` is what the patched columns held. */
  @InjectManager()
  async revertMove(event_id: string, { member_order_id, from, to }: Move, before: MovePatch, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const set = patchable.filter((column) => before[column] !== undefined)
    await executeOwn(
      context,
      `with reverted as (
         update member_order set state = ?, updated_at = now()${set.map((column) => `, ${column} = ?`).join("")}
         where id = ? and state = ? and deleted_at is null returning id)
       delete from member_order_event where id = ? and member_order_id in (select id from reverted)`,
      [from, ...set.map((column) => before[column]), member_order_id, to, event_id],
    )
  }

  /**
   * Counts a pick-up code before it is compared, so that guesses sent at once are all counted.
   * @returns how many were tried, this one included
   */
  @InjectManager()
  async countPickupTry(member_order_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    const [row] = await executeOwn<{ pickup_tries: number }>(context, "update member_order set pickup_tries = pickup_tries + 1 where id = ? and deleted_at is null returning pickup_tries", [member_order_id])
    return row?.pickup_tries ?? Number.POSITIVE_INFINITY
  }

  /**
   * Counts a look-up before it is answered, so that guesses sent at once are all counted.
   * @returns its rows, to be forgotten when it was right, and the tries within the window of each bucket, this one included
   */
  @InjectManager()
  async countLookup(buckets: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<{ ids: string[]; counted: number[] }> {
    const ids = buckets.map(() => generateEntityId(undefined, "oltry"))
    for (const [index, bucket] of buckets.entries()) await executeOwn(context, "insert into order_lookup_try (id, bucket, at) values (?, ?, now())", [ids[index], bucket])
    const rows = await executeOwn<{ counted: number }>(context, "select count(*)::int as counted from order_lookup_try where bucket = any(string_to_array(?, ',')) and at > now() - make_interval(mins => ?) group by bucket", [[...buckets].join(","), lookupMinutes])
    return { ids, counted: rows.map((row) => row.counted) }
  }

  /** Forgets look-ups that were right, and all that are too old to count. */
  @InjectManager()
  async forgetLookups(ids: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await executeOwn(context, "delete from order_lookup_try where id = any(string_to_array(?, ',')) or at <= now() - make_interval(mins => ?)", [[...ids].join(","), lookupMinutes])
  }

  /**
   * Writes a report, unless one is open on the slice: of two at once one is written.
   * @returns its id, or null
   */
  @InjectManager()
  async openReport(report: NewReport, @MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const { order_id, member_order_id, lines, reason, note, wait_until, answer_until, reported_by } = report
    const rows = await executeOwn<{ id: string }>(
      context,
      `insert into missing_report (id, order_id, member_order_id, lines, reason, note, wait_until, state, asked_at, answer_until, reported_by)
       values (?, ?, ?, ?::jsonb, ?, ?, ?, 'asked', now(), ?, ?) on conflict (member_order_id) where state in ('asked', 'refunding') and deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "mrep"), order_id, member_order_id, JSON.stringify(lines), reason, note, wait_until, answer_until.toISOString(), reported_by],
    )
    return rows[0]?.id ?? null
  }

  /**
   * Takes an answer to an open question: of two answers at once one is taken. Who waits, their slice goes later.
   * @returns whether this one was
   */
  @InjectManager()
  async answerReport(report_id: string, answer: BuyerAnswer, by: string, later: { due_on: string; earliest: string | null; latest: string | null } | null, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await executeOwn<{ id: string }>(
      context,
      `with answered as (
         update missing_report set state = ?, answered_at = now(), answered_by = ?, updated_at = now() where id = ? and state = 'asked' and deleted_at is null returning id, member_order_id),
       moved as (
         update member_order m set due_on = x.due_on, earliest = x.earliest, latest = x.latest, updated_at = now()
         from answered a, jsonb_to_record(?::jsonb) as x(due_on text, earliest text, latest text) where m.id = a.member_order_id and x.due_on is not null)
       select id from answered`,
      [stateOfAnswer(answer), by, report_id, JSON.stringify(later ?? {})],
    )
    return rows.length > 0
  }

  /** @returns the part's id */
  @InjectManager()
  async writePart({ member_order_id, fulfillment_id, lines, carrier, tracking_code, sent_by }: NewPart, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const id = generateEntityId(undefined, "part")
    await executeOwn(context, "insert into sent_part (id, member_order_id, fulfillment_id, lines, carrier, tracking_code, sent_at, sent_by) values (?, ?, ?, ?::jsonb, ?, ?, now(), ?)", [id, member_order_id, fulfillment_id, JSON.stringify(lines), carrier, tracking_code, sent_by])
    return id
  }

  /** Ends an open question because the goods were found. @returns whether it was open */
  @InjectManager()
  async withdrawReport(report_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await executeOwn<{ id: string }>(context, "update missing_report set state = 'withdrawn', updated_at = now() where id = ? and state = 'asked' and deleted_at is null returning id", [report_id])
    return rows.length > 0
  }

  /**
   * Takes what is missing out of its slice and writes what is due back, all in one statement and only once:
   * lines, slice, dues, the report's end, and the slice's own end when nothing is left.
   * @returns false when it was done before
   */
  @InjectManager()
  async settleRefund({ report_id, member_order_id, taken, reason, cancelled_by }: Settlement, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const raw = (amount: string) => `case when ${amount} is null then null else jsonb_build_object('value', ${amount}::bigint::text, 'precision', 20) end`
    const { slice } = taken
    const rows = await executeOwn<{ id: string }>(
      context,
      `with settled as (update missing_report set state = 'refunded', updated_at = now() where id = ? and state = 'refunding' and deleted_at is null returning id, order_id, member_order_id),
       lines as (
         update member_order_line l set quantity = x.quantity, discount_rial = x.discount_rial, raw_discount_rial = ${raw("x.discount_rial")}, total_rial = x.total_rial, raw_total_rial = ${raw("x.total_rial")}, updated_at = now()
         from settled s, jsonb_to_recordset(?::jsonb) as x(id text, quantity int, discount_rial numeric, total_rial numeric) where l.id = x.id and l.member_order_id = s.member_order_id),
       slice as (
         update member_order m set items_rial = x.items_rial, raw_items_rial = ${raw("x.items_rial")}, discount_rial = x.discount_rial, raw_discount_rial = ${raw("x.discount_rial")},
           delivery_rial = x.delivery_rial, raw_delivery_rial = ${raw("x.delivery_rial")}, total_rial = x.total_rial, raw_total_rial = ${raw("x.total_rial")},
           vat_rial = x.vat_rial, raw_vat_rial = ${raw("x.vat_rial")}, gross_gram = x.gross_gram, state = coalesce(x.state, m.state), updated_at = now()
         from settled s, jsonb_to_record(?::jsonb) as x(items_rial numeric, discount_rial numeric, delivery_rial numeric, total_rial numeric, vat_rial numeric, gross_gram int, state text) where m.id = s.member_order_id),
       ended as (insert into member_order_event (id, state, at, actor, member_order_id) select ?, 'cancelled', now(), x.actor, s.member_order_id from settled s, jsonb_to_record(?::jsonb) as x(actor text) where x.actor is not null),
       dues as (
         insert into refund_due (id, order_id, member_order_id, report_id, member_order_line_id, quantity, rial, raw_rial, reason, state, at)
         select x.id, s.order_id, s.member_order_id, s.id, x.line_id, x.quantity, x.rial, ${raw("x.rial")}, ?, 'due', now() from settled s, jsonb_to_recordset(?::jsonb) as x(id text, line_id text, quantity int, rial numeric))
       select id from settled where member_order_id = ?`,
      [
        report_id,
        JSON.stringify(taken.lines),
        JSON.stringify({ ...slice, state: cancelled_by === null ? null : "cancelled" }),
        generateEntityId(undefined, "morde"),
        JSON.stringify({ actor: cancelled_by }),
        reason,
        JSON.stringify(taken.dues.map((due) => ({ ...due, id: generateEntityId(undefined, "rdue") }))),
        member_order_id,
      ],
    )
    return rows.length > 0
  }
}
