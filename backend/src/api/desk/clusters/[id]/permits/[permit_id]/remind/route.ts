import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { remindOfPermitWorkflow } from "../../../../../../../workflows/permit/remind-of-permit"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerPermit } from "../../answer-permit"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "check_permits")
  readBody(emptyBody, req.body)
  await remindOfPermitWorkflow(req.scope).run({ input: { cluster_id: id, permit_id: req.params.permit_id ?? "", actor: desk_user_id } })
  await answerPermit(req, res)
}
