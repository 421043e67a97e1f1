import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../shared/database"
import { readReviewedListing } from "../../../../../../workflows/listing-draft/read/reviews"
import { allowedScope, type DeskRequest } from "../../../../scope"

/** A listing as the agent reads it, with what differs from what buyers see. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  res.json(await readReviewedListing(databaseOf(req.scope), { cluster_id: id, agent: desk_user_id, id: req.params.listing_id ?? "" }))
}
