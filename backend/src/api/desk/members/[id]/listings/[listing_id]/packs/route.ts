import type { MedusaResponse } from "@medusajs/framework/http"
import { addPackBody } from "../../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../../shared/read-body"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { saveListing } from "../../save"

/** Adds a pack, or a single pair of each size of a run. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { version, ...add } = readBody(addPackBody, req.body)
  await saveListing(req, res, { listing: { id: req.params.listing_id ?? "" }, version, packs: [{ sku: null, add }] })
}
