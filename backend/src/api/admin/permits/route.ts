import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { adminPage } from "../../../shared/admin-page"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readAdminPermits } from "../../../workflows/permit/read/admin-permits"

const query = z.object(adminPage).strict()

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readAdminPermits(databaseOf(req.scope), readQuery(query, req.query)))
}
