import type { MedusaResponse } from "@medusajs/framework/http"
import { roleBody } from "../../../../../../../contracts/desk-team"
import { databaseOf } from "../../../../../../../shared/database"
import { readBody } from "../../../../../../../shared/read-body"
import { changeAccessWorkflow } from "../../../../../../../workflows/team/change-access"
import { readTeam } from "../../../../../../../workflows/team/read/team"
import { allowedScope, type DeskRequest } from "../../../../../scope"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "manage_team")
  const { role } = readBody(roleBody, req.body)
  await changeAccessWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, grant_id: req.params.grant_id ?? "", role } })
  res.json(await readTeam(databaseOf(req.scope), id, desk_user_id))
}
