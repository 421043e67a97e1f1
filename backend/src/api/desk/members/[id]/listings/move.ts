import type { MedusaResponse } from "@medusajs/framework/http"
import { listingVersionBody } from "../../../../../contracts/desk-listings"
import { readBody } from "../../../../../shared/read-body"
import { moveListingWorkflow } from "../../../../../workflows/listing-draft/move-listing"
import type { MoveListingInput } from "../../../../../workflows/listing-draft/types"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerListing } from "./answer-listing"

/** Moves a listing by its member's word, and answers it. */
export async function moveListing(req: DeskRequest, res: MedusaResponse, move: MoveListingInput["move"]) {
  const { id, desk_user_id } = allowedScope(req, "edit_listings")
  const { version } = readBody(listingVersionBody, req.body)
  const listing_id = req.params.listing_id ?? ""
  await moveListingWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, by: "member", listing_id, version, move } })
  await answerListing(req, res, id, listing_id)
}
