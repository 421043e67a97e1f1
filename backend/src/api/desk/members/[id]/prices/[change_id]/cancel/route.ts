import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { cancelPlanWorkflow } from "../../../../../../../workflows/price/cancel-plan"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerChange } from "../../answer-change"

/** Prices that wait for their day are not published. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_prices")
  readBody(emptyBody, req.body)
  const change_id = req.params.change_id ?? ""
  await cancelPlanWorkflow(req.scope).run({ input: { member_id: id, actor: desk_user_id, change_id } })
  await answerChange(req, res, id, change_id)
}
