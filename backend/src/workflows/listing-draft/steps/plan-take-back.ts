import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptAs } from "../../../modules/listing-draft/lifecycle"
import { databaseOf } from "../../../shared/database"
import { readLeftOver } from "../read/publications"
import { readDraftColumns, type DraftColumns } from "../write/drafts"

export type TakeBackTask = {
  /** products that were never whole */
  half: string[]
  /** listings of goods that were whole, and so in the shop, before their run died */
  rows: DraftColumns[]
  ended: string[]
}

/**
 * What becomes of a publication that was begun and may no longer be ended. Goods that were never whole were seen by
 * nobody: they go, and the listing is a draft as before. Goods that were whole are in the shop: their listing says so, and
 * what was written since is an open change. Read under the lock of the member's listings. Writes nothing.
 */
export const planTakeBackStep = createStep("plan-take-back", async ({ listing_id }: { listing_id: string }, { container }) => {
  const database = databaseOf(container)
  const left = await readLeftOver(database, listing_id)
  if (!left) return new StepResponse<TakeBackTask>({ half: [], rows: [], ended: [] })
  const { product_id, first, whole } = left
  if (!first || !product_id) return new StepResponse<TakeBackTask>({ half: [], rows: [], ended: [listing_id] })
  if (!whole) return new StepResponse<TakeBackTask>({ half: [product_id], rows: [], ended: [listing_id] })
  const edited = left.row_version > left.version
  const rows = (await readDraftColumns(database, [listing_id])).map((row): DraftColumns => ({
    ...row, ...keptAs(edited ? "published_open" : "published"), product_id, content: edited ? row.content : null, stock: null, sent_back: null, submitted_at: null, submitted_by: null, version: row.version + 1,
  }))
  return new StepResponse<TakeBackTask>({ half: [], rows, ended: [listing_id] })
})
