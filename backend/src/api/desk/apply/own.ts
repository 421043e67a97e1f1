import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../shared/database"
import { claimApplication } from "../../../workflows/application/read/application"
import { viewMine } from "../../../workflows/application/view"
import type { DeskRequest } from "../scope"

/** Whose application a request may speak of: under `/desk/apply` there is no scope, so it is that of who asks and nobody else's. */
export const ownClaim = (req: DeskRequest) => ({ application_id: req.params.id ?? "", desk_user_id: req.auth_context.actor_id })

/** Answers the application of the path as its applicant reads it. @throws not_found for anybody else's */
export async function answerOwn(req: DeskRequest, res: MedusaResponse): Promise<void> {
  const { application_id, desk_user_id } = ownClaim(req)
  res.json(viewMine(await claimApplication(databaseOf(req.scope), application_id, { desk_user_id })))
}
