import type { MedusaResponse } from "@medusajs/framework/http"
import { saveListingBody } from "../../../../../../contracts/desk-listings"
import { readBody } from "../../../../../../shared/read-body"
import { allowedScope, type DeskRequest } from "../../../../scope"
import { answerListing } from "../answer-listing"
import { saveListing } from "../save"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_listings")
  await answerListing(req, res, id, req.params.listing_id ?? "")
}

/** Keeps what is written, any part of it. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { version, seen, ...fields } = readBody(saveListingBody, req.body)
  await saveListing(req, res, { listing: { id: req.params.listing_id ?? "" }, version, fields, seen })
}
