import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { claimApplication } from "../../../../../workflows/application/read/application"
import { viewForAgent } from "../../../../../workflows/application/view"
import type { AllowedScope, DeskRequest } from "../../../scope"

/** Answers the application of the path as the agent of its cluster reads it. */
export async function answerApplication(req: DeskRequest, res: MedusaResponse, { id, desk_user_id }: AllowedScope): Promise<void> {
  res.json(viewForAgent(await claimApplication(databaseOf(req.scope), req.params.application_id ?? "", { cluster_id: id }), desk_user_id))
}
