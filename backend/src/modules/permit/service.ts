import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { executeOwn } from "../../shared/service-sql"
import { Permit } from "./models/permit"
import { PermitReminder } from "./models/permit-reminder"

export type ToldOf = { permit_id: string; occasion: string; told: number }

export class PermitModuleService extends MedusaService({ Permit, PermitReminder }) {
  /** Writes that members were told; @returns ids of rows that are new, since an occasion is written once. */
  @InjectManager()
  async writeReminders(rows: readonly ToldOf[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const written: string[] = []
    for (const { permit_id, occasion, told } of rows) {
      const added = await executeOwn<{ id: string }>(
        context,
        "insert into permit_reminder (id, permit_id, occasion, told) values (?, ?, ?, ?) on conflict (permit_id, occasion) where deleted_at is null do nothing returning id",
        [generateEntityId(undefined, "premd"), permit_id, occasion, told],
      )
      written.push(...added.map((row) => row.id))
    }
    return written
  }
}
