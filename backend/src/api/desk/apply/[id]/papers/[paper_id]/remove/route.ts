import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { removeApplicationPaperWorkflow } from "../../../../../../../workflows/application/remove-paper"
import type { DeskRequest } from "../../../../../scope"
import { answerOwn, ownClaim } from "../../../../own"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await removeApplicationPaperWorkflow(req.scope).run({ input: { ...ownClaim(req), paper_id: req.params.paper_id ?? "" } })
  await answerOwn(req, res)
}
