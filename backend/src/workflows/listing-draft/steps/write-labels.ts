import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf } from "../../../shared/database"
import type { Revision } from "../revision"

type Label = NonNullable<Revision["label"]>
type Pack = Revision["packs"][number]

const labelTypes = "id text, maker_id text, facts jsonb, pictures jsonb, model text, colour text, colour_name jsonb, lead_days int, made_to_order boolean"
const labelColumns = ["maker_id", "facts", "pictures", "model", "colour", "colour_name", "lead_days", "made_to_order"]
const packTypes = "id text, name jsonb, content jsonb, net_amount int, label_languages jsonb, picture text, position int, shelf_life_days int"
const packColumns = ["name", "content", "net_amount", "label_languages", "picture", "position", "shelf_life_days"]

/** Rows of one of our tables as they are and as they are to be. By SQL: services would merge the JSON. */
function writer<T extends { id: string }>(table: "product_label" | "pack", types: string, columns: readonly string[]) {
  return {
    read: (database: ReturnType<typeof databaseOf>, ids: readonly string[]) => rowsOf<T>(database, `select id, ${columns.map((name) => `"${name}"`).join(", ")} from ${table} where id = any(:ids)`, { ids: [...ids] }),
    write: (database: ReturnType<typeof databaseOf>, rows: readonly T[]) =>
      database.raw(
        `update ${table} t set ${columns.map((name) => `"${name}" = r."${name}"`).join(", ")}, updated_at = now() from jsonb_to_recordset(cast(:rows as jsonb)) as r(${types.replace("position int", '"position" int')}) where t.id = r.id`,
        { rows: JSON.stringify(rows) },
      ),
  }
}
const labels = writer<Label>("product_label", labelTypes, labelColumns)
const packs = writer<Pack>("pack", packTypes, packColumns)

/** Writes labels and packs of goods in the shop; undone by writing what was there. */
export const writeLabelsStep = createStep(
  "write-labels",
  async (revisions: Revision[], { container }) => {
    const database = databaseOf(container)
    const written = { labels: revisions.flatMap(({ label }) => label ?? []), packs: revisions.flatMap(({ packs }) => packs) }
    const before = { labels: await labels.read(database, written.labels.map(({ id }) => id)), packs: await packs.read(database, written.packs.map(({ id }) => id)) }
    if (written.labels.length > 0) await labels.write(database, written.labels)
    if (written.packs.length > 0) await packs.write(database, written.packs)
    return new StepResponse(written.labels.length + written.packs.length, before)
  },
  async (before, { container }) => {
    if (!before) return
    if (before.labels.length > 0) await labels.write(databaseOf(container), before.labels)
    if (before.packs.length > 0) await packs.write(databaseOf(container), before.packs)
  },
)
