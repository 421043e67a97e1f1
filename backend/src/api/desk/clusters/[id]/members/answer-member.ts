import type { MedusaResponse } from "@medusajs/framework/http"
import { standingBody } from "../../../../../contracts/desk-members"
import type { StandingAct } from "../../../../../modules/member/rules"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { shopError } from "../../../../../shared/shop-error"
import { changeStandingWorkflow } from "../../../../../workflows/member/change-standing"
import { readClusterMember } from "../../../../../workflows/member/read/cluster-members"
import { allowedScope, type AllowedScope, type DeskRequest } from "../../../scope"

/** Answers one member of the cluster in the path. */
export async function answerMember(req: DeskRequest, res: MedusaResponse, { id, acts, desk_user_id }: AllowedScope) {
  const member_id = req.params.member_id ?? ""
  const member = await readClusterMember(databaseOf(req.scope), id, member_id, { desk_user_id, decides: acts.includes("change_members") })
  if (!member) throw shopError("not_found", `${id} has no member ${member_id}`)
  res.json(member)
}

/** Changes the standing of the member in the path, and answers it as it is then. */
export async function answerStanding(req: DeskRequest, res: MedusaResponse, act: StandingAct) {
  const scope = allowedScope(req, "change_members")
  const { reason } = readBody(standingBody, req.body)
  await changeStandingWorkflow(req.scope).run({ input: { cluster_id: scope.id, member_id: req.params.member_id ?? "", act, reason, actor: scope.desk_user_id } })
  await answerMember(req, res, scope)
}
