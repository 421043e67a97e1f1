import type { MedusaResponse } from "@medusajs/framework/http"
import { listingVersionBody } from "../../../../../../../contracts/desk-listings"
import { databaseOf } from "../../../../../../../shared/database"
import { readBody } from "../../../../../../../shared/read-body"
import { publishListingsWorkflow } from "../../../../../../../workflows/listing-draft/publish-listings"
import { judgedMember, readReviewedListing } from "../../../../../../../workflows/listing-draft/read/reviews"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** Approves a listing, or its change: it is published at once. Nobody approves goods of a member for whom they work. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  const { version } = readBody(listingVersionBody, req.body)
  const place = { cluster_id: id, agent: desk_user_id, id: req.params.listing_id ?? "" }
  const member_id = await judgedMember(databaseOf(req.scope), place)
  await publishListingsWorkflow(req.scope).run({ input: { member_id, actor: desk_user_id, by: "agent", listings: [{ id: place.id, version }] } })
  res.json(await readReviewedListing(databaseOf(req.scope), place))
}
