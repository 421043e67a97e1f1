import type { MedusaResponse } from "@medusajs/framework/http"
import { submitPermitBody } from "../../../../../contracts/desk-permits"
import { readBody } from "../../../../../shared/read-body"
import { fileOf } from "../../../../../shared/upload/receive-file"
import { layPaper } from "../../../../../workflows/paper/lay-paper"
import { submitPermitWorkflow } from "../../../../../workflows/permit/submit-permit"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerPermits } from "./answer-permits"

/** The member's papers, what its goods lack, and what it may hand in. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerPermits(req, res, allowedScope(req, "see_permits").id)
}

/** Hands in a paper, or the renewal of one: a form with its photo or scan. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "upload_permit")
  const { expires_on = null, follows_id = null, ...paper } = readBody(submitPermitBody, req.body)
  const file = await layPaper(fileOf(req))
  await submitPermitWorkflow(req.scope).run({ input: { ...paper, expires_on, follows_id, member_id: id, paper_id: null, file, actor: desk_user_id } })
  await answerPermits(req, res, id)
}
