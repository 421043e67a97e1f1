import type { MedusaResponse } from "@medusajs/framework/http"
import { answerAudit } from "../../../audit-page"
import type { DeskRequest } from "../../../scope"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerAudit(req, res, "see_cluster_audit")
}
