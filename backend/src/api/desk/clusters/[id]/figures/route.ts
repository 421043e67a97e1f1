import type { MedusaResponse } from "@medusajs/framework/http"
import { answerClusterFigures } from "../../../figures"
import { allowedScope, type DeskRequest } from "../../../scope"

/** What the cluster's members sold, in kilos, pairs and parcels. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_cluster_figures")
  await answerClusterFigures(req, res, id)
}
