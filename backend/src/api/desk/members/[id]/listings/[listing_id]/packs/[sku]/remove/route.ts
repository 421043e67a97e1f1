import type { MedusaResponse } from "@medusajs/framework/http"
import { listingVersionBody } from "../../../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../../../shared/read-body"
import { allowedScope, type DeskRequest } from "../../../../../../../scope"
import { saveListing } from "../../../../save"

/** Takes a pack away; one that was sold or lies in a cart is switched off. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { version } = readBody(listingVersionBody, req.body)
  await saveListing(req, res, { listing: { id: req.params.listing_id ?? "" }, version, packs: [{ sku: req.params.sku ?? "", remove: true }] })
}
