import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskAct } from "../../../../../../modules/desk/rules"
import { databaseOf } from "../../../../../../shared/database"
import { shopError } from "../../../../../../shared/shop-error"
import { readDeskOrder } from "../../../../../../workflows/member-order/read/desk-orders"
import type { ActInput } from "../../../../../../workflows/member-order/types"
import { allowedScope, type DeskRequest } from "../../../../scope"

/**
 * Does an act on a slice of the member in the path and answers the slice as it
 * is then. Who acts and for whom comes from the middleware, never from the body.
 */
export async function act(req: DeskRequest, res: MedusaResponse, name: DeskAct, run: (container: MedusaContainer, input: ActInput) => Promise<unknown>) {
  allowedScope(req, "see_orders") // it is what the answer shows
  const { id, desk_user_id } = allowedScope(req, name)
  await run(req.scope, { member_id: id, member_order_id: req.params.order_id ?? "", actor: desk_user_id })
  await answerOrder(req, res)
}

/** Answers the slice of the path as its member may see it. */
export async function answerOrder(req: DeskRequest, res: MedusaResponse) {
  const { id, acts } = allowedScope(req, "see_orders")
  const order = await readDeskOrder(databaseOf(req.scope), id, req.params.order_id ?? "", acts)
  if (!order) throw shopError("not_found", `Member ${id} has no order ${req.params.order_id}`)
  res.json(order)
}
