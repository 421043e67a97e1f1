import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { readMemberNotices } from "../../../../../workflows/notice/read/notices"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z.object({ before: z.string().max(64).optional() }).strict()

/** What the cluster's agent told the member. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_notices")
  const { before } = readQuery(query, req.query)
  res.json(await readMemberNotices(databaseOf(req.scope), id, before ?? null))
}
