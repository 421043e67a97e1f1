import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { shopError } from "../../../../shared/shop-error"
import { readAdminCluster } from "../../../../workflows/cluster/read/admin-clusters"

/** A cluster with what sources said of its stage, its people and its members. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const cluster = await readAdminCluster(databaseOf(req.scope), req.params.id ?? "")
  if (!cluster) throw shopError("not_found", `No cluster ${req.params.id}`)
  res.json({ cluster })
}
