import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { withdrawAnnouncementWorkflow } from "../../../../../../../workflows/cluster/announce"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerPage } from "../../../answer-page"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_cluster")
  readBody(emptyBody, req.body)
  await withdrawAnnouncementWorkflow(req.scope).run({ input: { cluster_id: id, announcement_id: req.params.announcement_id ?? "", actor: desk_user_id } })
  await answerPage(req, res, id)
}
