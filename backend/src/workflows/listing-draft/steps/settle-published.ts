import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptAs } from "../../../modules/listing-draft/lifecycle"
import { databaseOf } from "../../../shared/database"
import { readDraftColumns, writeDrafts, type DraftColumns } from "../write/drafts"
import type { PublishTask } from "./judge-publish"
import type { RevisionTask } from "./plan-revisions"

/** The last act of publishing: the listing is what buyers see, and nothing else is written of it. Undone by writing what was there. */
export const settlePublishedStep = createStep(
  "settle-published",
  async ({ listings, products }: { listings: PublishTask["listings"]; products: RevisionTask["products"] }, { container }) => {
    const database = databaseOf(container)
    const before = await readDraftColumns(database, listings.map(({ id }) => id))
    await writeDrafts(database, before.map((row): DraftColumns => {
      const listing = listings.find(({ id }) => id === row.id)
      const handle = row.handle ?? listing?.handle ?? null
      return {
        ...row, ...(listing ? keptAs(listing.to) : {}), handle, product_id: products.find(({ listing_id }) => listing_id === row.id)?.product_id ?? row.product_id,
        search_key: handle && !row.search_key.includes(handle) ? `${row.search_key} ${handle}` : row.search_key,
        content: null, stock: null, sent_back: null, submitted_at: null, submitted_by: null, version: row.version + 1,
      }
    }))
    return new StepResponse(listings.length, before)
  },
  async (before, { container }) => {
    if (before) await writeDrafts(databaseOf(container), before)
  },
)
