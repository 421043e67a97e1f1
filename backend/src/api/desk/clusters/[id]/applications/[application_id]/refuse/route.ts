import type { MedusaResponse } from "@medusajs/framework/http"
import { refuseApplicationBody } from "../../../../../../../contracts/application"
import { readBody } from "../../../../../../../shared/read-body"
import { moveApplicationWorkflow } from "../../../../../../../workflows/application/move-application"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerApplication } from "../../answer-application"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const scope = allowedScope(req, "decide_applications")
  const { reason } = readBody(refuseApplicationBody, req.body)
  const input = { application_id: req.params.application_id ?? "", claim: { cluster_id: scope.id }, act: "refuse" as const, by: scope.desk_user_id, reason }
  await moveApplicationWorkflow(req.scope).run({ input })
  await answerApplication(req, res, scope)
}
