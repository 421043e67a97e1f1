import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { takeBackPrices } from "../../../../../../../workflows/price/take-back-prices"
import { allowedScope, type DeskRequest } from "../../../../../scope"
import { answerChange } from "../../answer-change"

/** Takes a change back, as long as nothing came after it. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_prices")
  readBody(emptyBody, req.body)
  const change_id = req.params.change_id ?? ""
  await takeBackPrices(req.scope, { member_id: id, actor: desk_user_id, change_id })
  await answerChange(req, res, id, change_id)
}
