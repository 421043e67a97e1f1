import type { MedusaResponse } from "@medusajs/framework/http"
import { askPapersBody } from "../../../../../../../contracts/application"
import { readBody } from "../../../../../../../shared/read-body"
import { moveApplicationWorkflow } from "../../../../../../../workflows/application/move-application"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerApplication } from "../../answer-application"

/** The agent asks for papers, and says why. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const scope = allowedScope(req, "decide_applications")
  const { papers, reason } = readBody(askPapersBody, req.body)
  const input = { application_id: req.params.application_id ?? "", claim: { cluster_id: scope.id }, act: "ask" as const, by: scope.desk_user_id, papers: [...new Set(papers)], reason }
  await moveApplicationWorkflow(req.scope).run({ input })
  await answerApplication(req, res, scope)
}
