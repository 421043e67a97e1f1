import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { applicationState } from "../../../../../contracts/application"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { readApplications } from "../../../../../workflows/application/read/applications"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z.object({ state: applicationState.exclude(["draft"]).optional(), after: z.string().max(64).optional() }).strict()

/** Who applied to the cluster: those that wait, or those of one state. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "decide_applications")
  const { state, after } = readQuery(query, req.query)
  res.json(await readApplications(databaseOf(req.scope), id, state ?? null, after ?? null))
}
