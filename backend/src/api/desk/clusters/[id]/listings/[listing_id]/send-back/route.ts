import type { MedusaResponse } from "@medusajs/framework/http"
import { sendBackBody } from "../../../../../../../contracts/desk-listings"
import { databaseOf } from "../../../../../../../shared/database"
import { readBody } from "../../../../../../../shared/read-body"
import { moveListingWorkflow } from "../../../../../../../workflows/listing-draft/move-listing"
import { judgedMember, readReviewedListing } from "../../../../../../../workflows/listing-draft/read/reviews"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** Sends a listing, or its change, back to its member, and says why. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  const { version, reasons } = readBody(sendBackBody, req.body)
  const place = { cluster_id: id, agent: desk_user_id, id: req.params.listing_id ?? "" }
  const member_id = await judgedMember(databaseOf(req.scope), place)
  await moveListingWorkflow(req.scope).run({ input: { member_id, actor: desk_user_id, by: "agent", listing_id: place.id, version, move: "send_back", reasons } })
  res.json(await readReviewedListing(databaseOf(req.scope), place))
}
