import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { listingFilter } from "../../../../../contracts/desk-listings"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { readReviews } from "../../../../../workflows/listing-draft/read/reviews"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z.object({ state: listingFilter.default("in_review"), member: z.string().max(64).optional(), after: z.string().max(64).optional() }).strict()

/** Goods of the cluster's members that wait for its agent, or are in another state. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  const { state, member = null, after = null } = readQuery(query, req.query)
  res.json(await readReviews(databaseOf(req.scope), { cluster_id: id, agent: desk_user_id, state, member_id: member, after }))
}
