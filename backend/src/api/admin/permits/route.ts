import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { adminPermitFilter } from "../../../contracts/admin"
import { adminPage } from "../../../shared/admin-page"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readAdminPermits } from "../../../workflows/permit/read/admin-permits"

const query = z.object({ ...adminPage, state: adminPermitFilter.optional() }).strict()

/** Papers of all members, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { state, limit, offset } = readQuery(query, req.query)
  res.json(await readAdminPermits(databaseOf(req.scope), { state, limit, offset }))
}
