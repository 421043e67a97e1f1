import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { changeAccessWorkflow } from "../../../../../../../workflows/team/change-access"
import { readTeam } from "../../../../../../../workflows/team/read/team"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** Takes somebody's access back; their next request finds nothing here. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "manage_team")
  readBody(emptyBody, req.body)
  await changeAccessWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, grant_id: req.params.grant_id ?? "", role: null } })
  res.json(await readTeam(databaseOf(req.scope), id, desk_user_id))
}
