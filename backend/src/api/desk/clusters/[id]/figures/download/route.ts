import type { MedusaResponse } from "@medusajs/framework/http"
import { answerClusterFile } from "../../../../figures"
import { allowedScope, type DeskRequest } from "../../../../scope"

/** The same as a file for a spreadsheet. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_cluster_figures")
  await answerClusterFile(req, res, id)
}
