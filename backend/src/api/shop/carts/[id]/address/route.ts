import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setAddressBody } from "../../../../../contracts/cart"
import { readBody } from "../../../../../shared/read-body"
import { openCart } from "../../../../../workflows/cart/open-cart"
import { setAddress } from "../../../../../workflows/cart/set-address"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await setAddress(req.scope, id, readBody(setAddressBody, req.body))
  res.set("cache-control", "no-store").json(await openCart(req.scope, id))
}
