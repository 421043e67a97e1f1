import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readRefundDues } from "../../../workflows/member-order/read/admin-slices"

const id = z.string().min(1).max(64)
const query = z.object({ member: id.optional(), after: id.optional() }).strict()

/** What buyers are owed back, for the operator. It says so; no money moves by it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { member, after } = readQuery(query, req.query)
  res.json(await readRefundDues(databaseOf(req.scope), { member, after }))
}
