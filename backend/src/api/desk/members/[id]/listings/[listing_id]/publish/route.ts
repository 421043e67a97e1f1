import type { MedusaResponse } from "@medusajs/framework/http"
import { listingVersionBody } from "../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../shared/read-body"
import { publishListingsWorkflow } from "../../../../../../../workflows/listing-draft/publish-listings"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerListing } from "../../answer-listing"

/** Publishes by the member's own word, where the agent trusts it. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_listings")
  const { version } = readBody(listingVersionBody, req.body)
  const listing_id = req.params.listing_id ?? ""
  await publishListingsWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, by: "member", listings: [{ id: listing_id, version }] } })
  await answerListing(req, res, id, listing_id)
}
