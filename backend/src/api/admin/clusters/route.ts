import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { adminPage } from "../../../shared/admin-page"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readAdminClusters } from "../../../workflows/cluster/read/admin-clusters"

const query = z.object(adminPage).strict()

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readAdminClusters(databaseOf(req.scope), readQuery(query, req.query)))
}
