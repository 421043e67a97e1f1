import type { MedusaResponse } from "@medusajs/framework/http"
import { profileBody } from "../../../../../contracts/desk-profile"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { shopError } from "../../../../../shared/shop-error"
import { editProfileWorkflow } from "../../../../../workflows/member/edit-profile"
import { readProfile } from "../../../../../workflows/member/read/profile"
import { allowedScope, type DeskRequest } from "../../../scope"

async function answer(req: DeskRequest, res: MedusaResponse, id: string) {
  const profile = await readProfile(databaseOf(req.scope), id)
  if (!profile) throw shopError("not_found", `No member ${id}`)
  res.json(profile)
}

/** What a member says of itself. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answer(req, res, allowedScope(req, "edit_member").id)
}

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_member")
  const body = readBody(profileBody, req.body)
  await editProfileWorkflow(req.scope).run({ input: { ...body, member_id: id, actor: desk_user_id } })
  await answer(req, res, id)
}
