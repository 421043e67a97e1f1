import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { readClusterToday } from "../../../../../workflows/cluster/read/today"
import { allowedScope, type DeskRequest } from "../../../scope"

/** What waits for the cluster's agent today. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, acts } = allowedScope(req, "see_members", "see_cluster_figures")
  res.json(await readClusterToday(databaseOf(req.scope), id, acts))
}
