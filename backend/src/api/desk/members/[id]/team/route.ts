import type { MedusaResponse } from "@medusajs/framework/http"
import { inviteBody } from "../../../../../contracts/desk-team"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { inviteMateWorkflow } from "../../../../../workflows/team/invite-mate"
import { readTeam } from "../../../../../workflows/team/read/team"
import { allowedScope, type DeskRequest } from "../../../scope"

/** Who works at this desk, and who is asked to. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "manage_team")
  res.json(await readTeam(databaseOf(req.scope), id, desk_user_id))
}

/** Invites somebody by mobile number. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "manage_team")
  const mate = readBody(inviteBody, req.body)
  await inviteMateWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, ...mate } })
  res.json(await readTeam(databaseOf(req.scope), id, desk_user_id))
}
