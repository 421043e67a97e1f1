import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { ProfileBody } from "../../contracts/desk-profile"
import { executeOwn } from "../../shared/service-sql"
import { Member } from "./models/member"
import { Closure } from "./models/closure"

export class MemberModuleService extends MedusaService({ Member, Closure }) {
  /** Writes what a member says of itself as a whole: the generated update would merge lists and addresses with what was there. */
  @InjectManager()
  async writeProfile(id: string, profile: Omit<ProfileBody, "version">, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const { story, pickup_address, pickup_hours, pickup_ready_minutes, lead_days, delivery_methods } = profile
    const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
    await executeOwn(
      context,
      "update member set story = ?::jsonb, pickup_address = ?::jsonb, pickup_hours = ?::jsonb, pickup_ready_minutes = ?, lead_days = ?, delivery_methods = ?::jsonb, updated_at = now() where id = ?",
      [json(story), json(pickup_address), json(pickup_hours), pickup_ready_minutes, lead_days, json(delivery_methods), id],
    )
  }
}
