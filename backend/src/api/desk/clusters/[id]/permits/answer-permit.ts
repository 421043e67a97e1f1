import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readClusterPermit } from "../../../../../workflows/permit/read/cluster-permits"
import { decidePermitWorkflow } from "../../../../../workflows/permit/decide-permit"
import type { PermitToDecide } from "../../../../../workflows/permit/steps/judge-decision"
import { allowedScope, type DeskRequest } from "../../../scope"

/** Answers the permit of the path as it stands. */
export async function answerPermit(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "check_permits")
  const permit = await readClusterPermit(databaseOf(req.scope), { cluster_id: id, actor: desk_user_id, permit_id: req.params.permit_id ?? "" })
  if (!permit) throw shopError("not_found", `Cluster ${id} has no permit ${req.params.permit_id}`)
  res.json(permit)
}

/** Takes a decision on the permit of the path. The body is read before anything is done. */
export async function decide(req: DeskRequest, res: MedusaResponse, decision: PermitToDecide["decision"], reasonIn: () => string) {
  const { id, desk_user_id } = allowedScope(req, "check_permits")
  await decidePermitWorkflow(req.scope).run({ input: { cluster_id: id, permit_id: req.params.permit_id ?? "", decision, reason: reasonIn(), actor: desk_user_id } })
  await answerPermit(req, res)
}
