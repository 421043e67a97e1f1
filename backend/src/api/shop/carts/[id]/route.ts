import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openCart } from "../../../../workflows/cart/open-cart"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.set("cache-control", "no-store").json(await openCart(req.scope, req.params.id ?? ""))
}
