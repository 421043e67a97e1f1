import type { MedusaResponse } from "@medusajs/framework/http"
import { announcementBody } from "../../../../../contracts/desk-cluster-page"
import { readBody } from "../../../../../shared/read-body"
import { announceWorkflow } from "../../../../../workflows/cluster/announce"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerPage } from "../answer-page"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_cluster")
  const body = readBody(announcementBody, req.body)
  await announceWorkflow(req.scope).run({ input: { ...body, cluster_id: id, actor: desk_user_id } })
  await answerPage(req, res, id)
}
