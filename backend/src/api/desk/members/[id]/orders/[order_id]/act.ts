import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskOrder } from "../../../../../../contracts/desk"
import type { DeskAct } from "../../../../../../modules/desk/rules"
import { parcelOf } from "../../../../../../modules/member-order/parcel"
import { databaseOf } from "../../../../../../shared/database"
import { shopError } from "../../../../../../shared/shop-error"
import { readDeskOrder } from "../../../../../../workflows/member-order/read/desk-orders"
import type { ActInput } from "../../../../../../workflows/member-order/types"
import { allowedScope, type AllowedScope, type DeskRequest } from "../../../../scope"

/**
 * Does an act on a slice of the member in the path and answers the slice as it
 * is then: without money to those who see parcels and no orders. Who acts and
 * for whom comes from the middleware, never from the body.
 */
export async function act(req: DeskRequest, res: MedusaResponse, name: DeskAct, run: (container: MedusaContainer, input: ActInput) => Promise<unknown>) {
  const seen = allowedScope(req, "see_orders", "see_parcels") // one of them is what the answer shows
  const { id, desk_user_id, acts } = allowedScope(req, name)
  await run(req.scope, { member_id: id, member_order_id: req.params.order_id ?? "", actor: desk_user_id })
  const order = await orderOf(req, seen)
  res.json(acts.includes("see_orders") ? order : parcelOf(order))
}

/** Answers the slice of the path with its money. */
export async function answerOrder(req: DeskRequest, res: MedusaResponse) {
  res.json(await orderOf(req, allowedScope(req, "see_orders")))
}

/** Answers the slice of the path as it is packed and sent, without money, whoever asks. */
export async function answerParcel(req: DeskRequest, res: MedusaResponse) {
  res.json(parcelOf(await orderOf(req, allowedScope(req, "see_parcels"))))
}

async function orderOf(req: DeskRequest, { id, acts }: AllowedScope): Promise<DeskOrder> {
  const order = await readDeskOrder(databaseOf(req.scope), id, req.params.order_id ?? "", acts)
  if (!order) throw shopError("not_found", `Member ${id} has no order ${req.params.order_id}`)
  return order
}
