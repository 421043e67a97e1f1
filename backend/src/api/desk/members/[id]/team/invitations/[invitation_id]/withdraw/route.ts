import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../../../../shared/read-body"
import { readTeam } from "../../../../../../../../workflows/team/read/team"
import { withdrawInvitationWorkflow } from "../../../../../../../../workflows/team/withdraw-invitation"
import { allowedScope, type DeskRequest } from "../../../../../../scope"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "manage_team")
  readBody(emptyBody, req.body)
  await withdrawInvitationWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, invitation_id: req.params.invitation_id ?? "" } })
  res.json(await readTeam(databaseOf(req.scope), id, desk_user_id))
}
