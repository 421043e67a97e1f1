import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readDeskListing } from "../../../../../workflows/listing-draft/read/listing"
import type { DeskRequest } from "../../../scope"

/** Answers a listing of the member as it stands. */
export async function answerListing(req: DeskRequest, res: MedusaResponse, member_id: string, listing_id: string) {
  const listing = await readDeskListing(databaseOf(req.scope), member_id, listing_id)
  if (!listing) throw shopError("not_found", `Member ${member_id} has no listing ${listing_id}`)
  res.json(listing)
}
