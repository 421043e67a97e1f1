import type { MedusaResponse } from "@medusajs/framework/http"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf, rowsOf } from "../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../shared/read-body"
import { shopError } from "../../../../../shared/shop-error"
import { needOpenCart } from "../../../../../workflows/cart/open-cart"
import { buyerOf, type BuyerRequest } from "../../buyer"

/** Says whose a cart is, so that its order is found in the account whatever number it goes to. Who has a cart's id holds it; one of another account stays there. */
export async function POST(req: BuyerRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  const id = req.params.cart_id ?? ""
  const { customer_id } = await buyerOf(req)
  await needOpenCart(req.scope, id)
  const [cart] = await rowsOf<{ customer_id: string | null; has_account: boolean | null }>(
    databaseOf(req.scope),
    "select t.customer_id, c.has_account from cart t left join customer c on c.id = t.customer_id and c.deleted_at is null where t.id = :id and t.deleted_at is null",
    { id },
  )
  if (cart?.has_account && cart.customer_id !== customer_id) throw shopError("not_found", `No cart ${id} of this buyer`)
  if (cart?.customer_id !== customer_id) await transferCartCustomerWorkflow(req.scope).run({ input: { id, customer_id } })
  res.json({ id })
}
