import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"

export type PackSwitch = { pack_id: string; on: boolean }

/** Switches packs that are in the shop on and off; undone by switching them back. */
export const switchPacksStep = createStep(
  "switch-packs",
  async (switches: PackSwitch[], { container }) => {
    await write(databaseOf(container), switches)
    return new StepResponse(switches.length, switches)
  },
  async (switches, { container }) => {
    if (switches) await write(databaseOf(container), switches.map(({ pack_id, on }) => ({ pack_id, on: !on })))
  },
)

async function write(database: ReturnType<typeof databaseOf>, switches: readonly PackSwitch[]) {
  await database.raw("update pack set on_sale = r.\"on\", updated_at = now() from jsonb_to_recordset(cast(:rows as jsonb)) as r(pack_id text, \"on\" boolean) where pack.id = r.pack_id", { rows: JSON.stringify(switches) })
}
