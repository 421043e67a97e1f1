import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readCart, readDeliveryOptions } from "../../../workflows/cart/read/cart"
import { sellersOf } from "../../../workflows/cart/rules"

/**
 * The stock route at the stock path in the stock shape, but only with the
 * deliveries of the members in the cart: stock lists those of every member of
 * the shop, in a time that grows with them.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { cart_id } = req.query
  if (typeof cart_id !== "string") throw shopError("invalid_request", "cart_id is missing", { field: "cart_id" })
  const database = databaseOf(req.scope)
  const cart = await readCart(database, cart_id)
  if (!cart) throw shopError("not_found", `No cart ${cart_id}`)
  const options = await readDeliveryOptions(database, sellersOf(cart).flatMap((seller) => seller.shipping_profile_id ?? []))
  if (!options.length) return res.json({ shipping_options: [] })
  const { result } = await listShippingOptionsForCartWorkflow(req.scope).run({ input: { cart_id, option_ids: options.map((option) => option.id), is_return: false } })
  res.json({ shipping_options: result })
}
