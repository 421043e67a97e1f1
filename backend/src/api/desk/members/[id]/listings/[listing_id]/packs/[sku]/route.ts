import type { MedusaResponse } from "@medusajs/framework/http"
import { changePackBody } from "../../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../../shared/read-body"
import { allowedScope, type DeskRequest } from "../../../../../../scope"
import { saveListing } from "../../../save"

/** Changes a pack. The price of one in the shop takes who may change prices. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { version, confirm, seen, ...change } = readBody(changePackBody, req.body)
  if (change.price_rial !== undefined) allowedScope(req, "edit_prices")
  await saveListing(req, res, { listing: { id: req.params.listing_id ?? "" }, version, packs: [{ sku: req.params.sku ?? "", change, seen }] }, confirm)
}
