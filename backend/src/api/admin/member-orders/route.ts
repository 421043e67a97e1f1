import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readAdminSlices } from "../../../workflows/member-order/read/admin-slices"

const id = z.string().min(1).max(64)
const query = z.object({ state: z.enum(["placed", "accepted", "packed", "shipped", "delivered", "cancelled"]).optional(), member: id.optional(), customer: id.optional(), after: id.optional() }).strict()

/** Slices of all members, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { state, member, customer, after } = readQuery(query, req.query)
  res.json(await readAdminSlices(databaseOf(req.scope), { state, member, customer, after }))
}
