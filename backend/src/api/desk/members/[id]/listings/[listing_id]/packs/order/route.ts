import type { MedusaResponse } from "@medusajs/framework/http"
import { packOrderBody } from "../../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../../shared/read-body"
import { allowedScope, type DeskRequest } from "../../../../../../scope"
import { saveListing } from "../../../save"

/** Puts the packs in the order of the chooser. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { version, skus } = readBody(packOrderBody, req.body)
  await saveListing(req, res, { listing: { id: req.params.listing_id ?? "" }, version, order: skus })
}
