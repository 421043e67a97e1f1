import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerMissingBody } from "../../../../../../contracts/missing"
import { readBody } from "../../../../../../shared/read-body"
import { answerMissing } from "../../../../../../workflows/member-order/answer-missing"
import { answerOrder } from "../../answer-order"
import { orderByKey } from "../../key"

/**
 * The buyer waits for what is missing, or wants its money back. Only by the order's key: number and mobile, which
 * find an order too, are known to its sellers.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { key, answer } = readBody(answerMissingBody, req.body)
  const order = await orderByKey(req, key)
  await answerMissing(req.scope, { ...order, report_id: req.params.report_id ?? "", answer, by: "buyer" })
  await answerOrder(req, res, order)
}
