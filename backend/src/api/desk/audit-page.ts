import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import type { DeskAct } from "../../modules/desk/rules"
import { databaseOf } from "../../shared/database"
import { readQuery } from "../../shared/read-query"
import { readAudit } from "../../workflows/audit/read/audit"
import { allowedScope, type DeskRequest } from "./scope"

const query = z.object({ before: z.string().max(64).optional() }).strict()

/** Answers what was done in the scope of the path. */
export async function answerAudit(req: DeskRequest, res: MedusaResponse, act: DeskAct) {
  const { kind, id } = allowedScope(req, act)
  const { before } = readQuery(query, req.query)
  res.json(await readAudit(databaseOf(req.scope), { kind, id }, before ?? null))
}
