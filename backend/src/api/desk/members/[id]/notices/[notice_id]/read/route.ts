import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { markNoticesReadWorkflow } from "../../../../../../../workflows/notice/mark-read"
import { readMemberNotices } from "../../../../../../../workflows/notice/read/notices"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** One of them is read. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "see_notices")
  readBody(emptyBody, req.body)
  await markNoticesReadWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, notice_id: req.params.notice_id ?? "" } })
  res.json(await readMemberNotices(databaseOf(req.scope), id, null))
}
