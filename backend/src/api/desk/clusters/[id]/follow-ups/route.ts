import type { MedusaResponse } from "@medusajs/framework/http"
import { followUpBody } from "../../../../../contracts/desk-notices"
import { readBody } from "../../../../../shared/read-body"
import { followUpWorkflow } from "../../../../../workflows/notice/follow-up"
import { allowedScope, type DeskRequest } from "../../../scope"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "send_notices")
  const body = readBody(followUpBody, req.body)
  const { result } = await followUpWorkflow(req.scope).run({ input: { ...body, cluster_id: id, actor: desk_user_id } })
  res.json({ id: result[0]?.id ?? "" })
}
