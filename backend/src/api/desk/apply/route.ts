import type { MedusaResponse } from "@medusajs/framework/http"
import { newApplicationBody } from "../../../contracts/application"
import { databaseOf } from "../../../shared/database"
import { emptyBody, readBody } from "../../../shared/read-body"
import { readQuery } from "../../../shared/read-query"
import { claimApplication } from "../../../workflows/application/read/application"
import { readMyApplications } from "../../../workflows/application/read/applications"
import { startApplicationWorkflow } from "../../../workflows/application/start-application"
import { viewMine } from "../../../workflows/application/view"
import type { DeskRequest } from "../scope"

/** What I applied for, and where I may apply. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  readQuery(emptyBody, req.query)
  res.json(await readMyApplications(databaseOf(req.scope), req.auth_context.actor_id))
}

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { cluster, locale } = readBody(newApplicationBody, req.body)
  const desk_user_id = req.auth_context.actor_id
  const { result } = await startApplicationWorkflow(req.scope).run({ input: { desk_user_id, cluster: cluster || null, locale } })
  res.status(201).json(viewMine(await claimApplication(databaseOf(req.scope), result.id, { desk_user_id })))
}
