import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { shopError } from "../../../../shared/shop-error"
import { readOrderView } from "../../../../workflows/member-order/read/order-view"

/** Answers the order as its buyer sees it. @throws not_found while its money has not come */
export async function answerOrder(req: MedusaRequest, res: MedusaResponse, { order_id }: { order_id: string }) {
  const order = await readOrderView(databaseOf(req.scope), order_id, false)
  if (!order) throw shopError("not_found", "Nothing of this order is placed")
  // the key is in the address: no other site may learn it from where its reader came
  res.set({ "cache-control": "no-store", "referrer-policy": "no-referrer" }).json(order)
}
