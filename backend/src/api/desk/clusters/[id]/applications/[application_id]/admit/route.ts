import type { MedusaResponse } from "@medusajs/framework/http"
import { admitApplicationBody } from "../../../../../../../contracts/application"
import { readBody } from "../../../../../../../shared/read-body"
import { admitApplicationWorkflow } from "../../../../../../../workflows/application/admit-application"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerApplication } from "../../answer-application"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const scope = allowedScope(req, "decide_applications")
  const { confirm = false } = readBody(admitApplicationBody, req.body)
  await admitApplicationWorkflow(req.scope).run({ input: { application_id: req.params.application_id ?? "", cluster_id: scope.id, by: scope.desk_user_id, confirm } })
  await answerApplication(req, res, scope)
}
