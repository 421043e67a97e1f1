import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { payBody } from "../../../../../contracts/cart"
import { readBody } from "../../../../../shared/read-body"
import { startPayment } from "../../../../../workflows/cart/start-payment"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { total_rial, locale } = readBody(payBody, req.body)
  res.set("cache-control", "no-store").json(await startPayment(req.scope, req.params.id ?? "", total_rial, locale))
}
