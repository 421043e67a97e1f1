import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopError } from "../../../../shared/shop-error"
import { readPaymentReturn } from "../../../../workflows/payment-attempt/read-return"

/** What became of a payment; asked by the return page with the token that only its buyer got. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { token } = req.params
  const found = token && token.length <= 64 ? await readPaymentReturn(req.scope, token) : null
  if (!found) throw shopError("not_found", "No such payment")
  res.set("cache-control", "no-store").json(found)
}
