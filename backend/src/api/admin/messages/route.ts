import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { adminPage } from "../../../shared/admin-page"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { readAdminMessages } from "../../../workflows/message/read/admin-messages"

const query = z.object({ ...adminPage, state: z.enum(["pending", "sent", "failed"]).optional() }).strict()

/** The outbox, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { state, limit, offset } = readQuery(query, req.query)
  res.json(await readAdminMessages(databaseOf(req.scope), { state, limit, offset }))
}
