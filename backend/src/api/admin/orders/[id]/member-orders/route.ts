import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { readAdminOrders } from "../../../../../workflows/member-order/read/admin-orders"

/** The members' slices of an order, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readAdminOrders(databaseOf(req.scope), req.params.id ?? ""))
}
