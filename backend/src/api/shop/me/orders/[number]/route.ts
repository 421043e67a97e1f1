import type { MedusaResponse } from "@medusajs/framework/http"
import { parseOrderNumber } from "../../../../../modules/member-order/reference"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readOwnOrderId } from "../../../../../workflows/account/read/orders"
import { readOrderView } from "../../../../../workflows/member-order/read/order-view"
import { buyerOf, type BuyerRequest } from "../../buyer"

/** One of my orders, whole, without its key; another's is not there. The key itself is not told: it would outlive the account. */
export async function GET(req: BuyerRequest, res: MedusaResponse) {
  const database = databaseOf(req.scope)
  const number = parseOrderNumber((req.params.number ?? "").slice(0, 40))
  const id = number && (await readOwnOrderId(database, await buyerOf(req), number))
  const order = id ? await readOrderView(database, id, false) : null
  if (!order) throw shopError("not_found", "No such order of this buyer")
  res.json({ ...order, key: null })
}
