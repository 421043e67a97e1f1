import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { shopError } from "../../../../../shared/shop-error"
import { readDeskOrders } from "../../../../../workflows/member-order/read/desk-orders"
import { allowedScope, type DeskRequest } from "../../../scope"
import { deskOrdersQuery } from "./validators"

/** A page of the member's slices, the most urgent first. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, acts } = allowedScope(req, "see_orders")
  const { state, page } = readQuery(deskOrdersQuery, req.query)
  const found = await readDeskOrders(databaseOf(req.scope), { member_id: id, state, page, acts })
  if (!found) throw shopError("not_found", `No member ${id}`)
  res.json(found)
}
