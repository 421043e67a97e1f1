import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseOrderNumber } from "../../../../modules/member-order/reference"
import { databaseOf } from "../../../../shared/database"
import { sameSecret } from "../../../../shared/same-secret"
import { shopError } from "../../../../shared/shop-error"
import { readOrderSecrets, readOrderView } from "../../../../workflows/member-order/read/order-view"

/** An order, for whoever holds its key. An unknown number and a wrong key are the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { key } = req.query
  const number = parseOrderNumber((req.params.number ?? "").slice(0, 40))
  const database = databaseOf(req.scope)
  const secrets = number && typeof key === "string" && key.length <= 64 ? await readOrderSecrets(database, number) : null
  const order = secrets && typeof key === "string" && sameSecret(key, secrets.key) ? await readOrderView(database, secrets.order_id, false) : null
  if (!order) throw shopError("not_found", "No such order, or another key")
  // the key is in the address: no other site may learn it from where its reader came
  res.set({ "cache-control": "no-store", "referrer-policy": "no-referrer" }).json(order)
}
