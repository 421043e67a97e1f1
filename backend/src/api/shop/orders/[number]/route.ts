import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderByKey } from "./key"
import { answerOrder } from "./answer-order"

/** An order, for whoever holds its key. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerOrder(req, res, await orderByKey(req, req.query.key))
}
