import type { MedusaResponse } from "@medusajs/framework/http"
import { stockBody } from "../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../shared/read-body"
import { setStockWorkflow } from "../../../../../../../workflows/listing-draft/set-stock"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerListing } from "../../answer-listing"

/** Says how much there is, once for all packs. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_stock")
  const { items } = readBody(stockBody, req.body)
  const listing_id = req.params.listing_id ?? ""
  await setStockWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, listings: [{ id: listing_id, items }] } })
  await answerListing(req, res, id, listing_id)
}
