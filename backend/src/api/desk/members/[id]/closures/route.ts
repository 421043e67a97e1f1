import type { MedusaResponse } from "@medusajs/framework/http"
import { closureBody } from "../../../../../contracts/desk-closures"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { readClosures } from "../../../../../workflows/closure/read/closures"
import { setClosureWorkflow } from "../../../../../workflows/closure/set-closure"
import { allowedScope, type DeskRequest } from "../../../scope"

/** When the member is closed, from today on. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "edit_member")
  res.json(await readClosures(databaseOf(req.scope), id))
}

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_member")
  const days = readBody(closureBody, req.body)
  await setClosureWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, ...days } })
  res.json(await readClosures(databaseOf(req.scope), id))
}
