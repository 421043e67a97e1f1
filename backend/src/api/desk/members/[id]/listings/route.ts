import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { listingFilter, newListingBody } from "../../../../../contracts/desk-listings"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { readQuery } from "../../../../../shared/read-query"
import { readDeskListings } from "../../../../../workflows/listing-draft/read/desk-listings"
import { allowedScope, type DeskRequest } from "../../../scope"
import { saveListing } from "./save"

const query = z.object({ state: listingFilter.optional(), q: z.string().max(80).optional(), after: z.string().max(64).optional() }).strict()

/** The member's goods, in the shop and on their way to it. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_listings")
  const { state = null, q = null, after = null } = readQuery(query, req.query)
  res.json(await readDeskListings(databaseOf(req.scope), id, { state, q, after }))
}

/** Begins a draft of a kind. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  allowedScope(req, "edit_listings")
  const { kind, key } = readBody(newListingBody, req.body)
  await saveListing(req, res, { listing: { key, kind } })
}
