import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { noticeBody } from "../../../../../contracts/desk-notices"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { readQuery } from "../../../../../shared/read-query"
import { readClusterNotices } from "../../../../../workflows/notice/read/notices"
import { sendNoticeWorkflow } from "../../../../../workflows/notice/send-notice"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z.object({ before: z.string().max(64).optional() }).strict()

export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "send_notices")
  const { before } = readQuery(query, req.query)
  res.json(await readClusterNotices(databaseOf(req.scope), id, before ?? null))
}

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "send_notices")
  const body = readBody(noticeBody, req.body)
  await sendNoticeWorkflow(req.scope).run({ input: { ...body, cluster_id: id, actor: desk_user_id } })
  res.json(await readClusterNotices(databaseOf(req.scope), id, null))
}
