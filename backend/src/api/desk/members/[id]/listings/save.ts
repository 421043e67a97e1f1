import type { MedusaResponse } from "@medusajs/framework/http"
import { saveListingsWorkflow } from "../../../../../workflows/listing-draft/save-listings"
import type { ListingToSave } from "../../../../../workflows/listing-draft/types"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerListing } from "./answer-listing"

/** Saves one listing for whoever may edit listings, and answers it. */
export async function saveListing(req: DeskRequest, res: MedusaResponse, listing: ListingToSave, confirm = false) {
  const { id, desk_user_id } = allowedScope(req, "edit_listings")
  const { result } = await saveListingsWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, listings: [listing], confirm } })
  await answerListing(req, res, id, result[0]?.id ?? "")
}
