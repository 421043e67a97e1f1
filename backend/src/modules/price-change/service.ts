import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { executeOwn } from "../../shared/service-sql"
import type { PriceWish } from "../packaging/price-change"
import { PriceChange } from "./models/price-change"

/** Seconds for which one process applies a change; one that died is followed by another after that. */
export const leaseSeconds = 60

export type TakenChange = { id: string; member_id: string; actor: string; changes: PriceWish[]; due_on: string | null; undoes: string | null }

export class PriceChangeModuleService extends MedusaService({ PriceChange }) {
  /**
   * Takes a change to apply it, one process at a time. What is planned begins with this.
   * @returns null when another has it, or nothing is left to do
   */
  @InjectManager()
  async take(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<TakenChange | null> {
    const [row] = await executeOwn<TakenChange>(
      context,
      `update price_change set state = 'applying', leased_until = now() + make_interval(secs => ?), updated_at = now()
       where id = ? and state in ('planned', 'applying') and (leased_until is null or leased_until < now()) and deleted_at is null
       returning id, member_id, actor, changes, due_on, undoes`,
      [leaseSeconds, id],
    )
    return row ?? null
  }

  /** Goes on having it. */
  @InjectManager()
  async hold(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await executeOwn(context, "update price_change set leased_until = now() + make_interval(secs => ?) where id = ? and state = 'applying'", [leaseSeconds, id])
  }

  /** @returns whether this call ended it, so that its end is told once */
  @InjectManager()
  async finish(id: string, conflicts: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await executeOwn(
      context,
      `update price_change set state = 'applied', applied_at = now(), leased_until = null, updated_at = now(), conflicts = (select coalesce(array_agg(each), '{}') from jsonb_array_elements_text(?::jsonb) each)
       where id = ? and state = 'applying' returning id`,
      [JSON.stringify(conflicts), id],
    )
    return rows.length > 0
  }

  /** @returns whether it waited still */
  @InjectManager()
  async cancel(id: string, member_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await executeOwn(context, "update price_change set state = 'cancelled', updated_at = now() where id = ? and member_id = ? and state = 'planned' and deleted_at is null returning id", [id, member_id])
    return rows.length > 0
  }
}
