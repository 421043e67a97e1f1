import type { MedusaResponse } from "@medusajs/framework/http"
import { autoApprovalBody } from "../../../../../../../contracts/desk-listings"
import { databaseOf } from "../../../../../../../shared/database"
import { readBody } from "../../../../../../../shared/read-body"
import { shopError } from "../../../../../../../shared/shop-error"
import { readTrusts } from "../../../../../../../workflows/listing-draft/read/trusts"
import { setTrustWorkflow } from "../../../../../../../workflows/listing-draft/set-trust"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** Trusts a member to publish by its own word, or does so no more. Nobody trusts a member for whom they work. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  const member_id = req.params.member_id ?? ""
  const { members } = await readTrusts(databaseOf(req.scope), { cluster_id: id, agent: desk_user_id })
  const member = members.find((each) => each.id === member_id)
  if (!member) throw shopError("not_found", `Cluster ${id} has no member ${member_id}`)
  const { on } = readBody(autoApprovalBody, req.body)
  if (!member.mine_to_decide) throw shopError("own_goods", `${desk_user_id} works for ${member_id}`)
  await setTrustWorkflow(req.scope).run({ input: { cluster_id: id, member_id, on, actor: desk_user_id } })
  res.json({ member_id, on })
}
