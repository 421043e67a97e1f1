import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setDeliveriesBody } from "../../../../../contracts/cart"
import { readBody } from "../../../../../shared/read-body"
import { openCart } from "../../../../../workflows/cart/open-cart"
import { setDeliveries } from "../../../../../workflows/cart/set-deliveries"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const { choices } = readBody(setDeliveriesBody, req.body)
  await setDeliveries(req.scope, id, choices)
  res.set("cache-control", "no-store").json(await openCart(req.scope, id))
}
