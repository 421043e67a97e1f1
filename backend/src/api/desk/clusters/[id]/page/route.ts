import type { MedusaResponse } from "@medusajs/framework/http"
import { clusterPageBody } from "../../../../../contracts/desk-cluster-page"
import { readBody } from "../../../../../shared/read-body"
import { editClusterPageWorkflow } from "../../../../../workflows/cluster/edit-page"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerPage } from "../answer-page"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerPage(req, res, allowedScope(req, "edit_cluster").id)
}

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_cluster")
  const body = readBody(clusterPageBody, req.body)
  await editClusterPageWorkflow(req.scope).run({ input: { ...body, cluster_id: id, actor: desk_user_id } })
  await answerPage(req, res, id)
}
