import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { shopError } from "../../../../../shared/shop-error"
import type { DeskOrderPage } from "../../../../../contracts/desk"
import { readDeskOrders } from "../../../../../workflows/member-order/read/desk-orders"
import type { AllowedScope, DeskRequest } from "../../../scope"
import { deskOrdersQuery } from "./validators"

/** The page of slices that the query asks for, the most urgent first. */
export async function pageOf(req: DeskRequest, { id, acts }: AllowedScope): Promise<DeskOrderPage> {
  const { state, after, number } = readQuery(deskOrdersQuery, req.query)
  const found = await readDeskOrders(databaseOf(req.scope), { member_id: id, state, after, number, acts })
  if (!found) throw shopError("not_found", `No member ${id}`)
  return found
}
