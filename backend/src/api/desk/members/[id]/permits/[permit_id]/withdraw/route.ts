import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { withdrawPermitWorkflow } from "../../../../../../../workflows/permit/withdraw-permit"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerPermits } from "../../answer-permits"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "upload_permit")
  readBody(emptyBody, req.body)
  await withdrawPermitWorkflow(req.scope).run({ input: { member_id: id, permit_id: req.params.permit_id ?? "", actor: desk_user_id } })
  await answerPermits(req, res, id)
}
