import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../../../../shared/database"
import { readQuery } from "../../../../../../../shared/read-query"
import { shopError } from "../../../../../../../shared/shop-error"
import { readDrafts } from "../../../../../../../workflows/listing-draft/read/drafts"
import { readListingHistory } from "../../../../../../../workflows/listing-draft/read/history"
import { allowedScope, type DeskRequest } from "../../../../../scope"

const query = z.object({ before: z.string().max(64).optional() }).strict()

/** What was done with the listing. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_listings")
  const { before = null } = readQuery(query, req.query)
  const database = databaseOf(req.scope)
  const listing_id = req.params.listing_id ?? ""
  const [row] = await readDrafts(database, [listing_id], id)
  if (!row) throw shopError("not_found", `Member ${id} has no listing ${listing_id}`)
  res.json(await readListingHistory(database, id, listing_id, before))
}
