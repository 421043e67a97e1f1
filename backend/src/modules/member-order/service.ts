import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { MemberOrderState } from "../../contracts/order"
import { executeOwn } from "../../shared/service-sql"
import { lookupMinutes } from "./lookup"
import { MemberOrder } from "./models/member-order"
import { MemberOrderLine } from "./models/member-order-line"
import { MemberOrderEvent } from "./models/member-order-event"
import { OrderLookupTry } from "./models/order-lookup-try"
import { OrderReference } from "./models/order-reference"

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

const patchable = ["placed_at", "fulfillment_id", "carrier", "tracking_code"] as const

export class MemberOrderModuleService extends MedusaService({ MemberOrder, MemberOrderLine, MemberOrderEvent, OrderReference, OrderLookupTry }) {
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
}
