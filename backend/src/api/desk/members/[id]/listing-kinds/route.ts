import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readListingKinds } from "../../../../../workflows/listing-draft/read/kinds"
import { allowedScope, type DeskRequest } from "../../../scope"

/** What this member may list, and what each kind asks for. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "edit_listings")
  const kinds = await readListingKinds(databaseOf(req.scope), id)
  if (!kinds) throw shopError("not_found", `No member ${id}`)
  res.json(kinds)
}
