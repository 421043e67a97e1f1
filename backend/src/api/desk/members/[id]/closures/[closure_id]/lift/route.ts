import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { liftClosureWorkflow } from "../../../../../../../workflows/closure/lift-closure"
import { readClosures } from "../../../../../../../workflows/closure/read/closures"
import { allowedScope, type DeskRequest } from "../../../../../scope"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_member")
  readBody(emptyBody, req.body)
  await liftClosureWorkflow(req.scope).run({ input: { member_id: id, closure_id: req.params.closure_id ?? "", actor: desk_user_id } })
  res.json(await readClosures(databaseOf(req.scope), id))
}
