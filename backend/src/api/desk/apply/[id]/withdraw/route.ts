import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../shared/read-body"
import { moveApplicationWorkflow } from "../../../../../workflows/application/move-application"
import type { DeskRequest } from "../../../scope"
import { answerOwn, ownClaim } from "../../own"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  const { application_id, desk_user_id } = ownClaim(req)
  await moveApplicationWorkflow(req.scope).run({ input: { application_id, claim: { desk_user_id }, act: "withdraw", by: desk_user_id } })
  await answerOwn(req, res)
}
