import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf, rowsOf } from "../../../shared/database"
import { sameSecret } from "../../../shared/same-secret"

/**
 * Stock Medusa gives an order to anybody who has its id, and ids travel. Here it
 * answers the buyer who signed in, or whoever holds the order's own key (header
 * `x-order-key` or query `key`); to all others there is no such order.
 */
async function requireBuyerOrKey(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  // what lies below an order (transfers) has its own locks
  if (!["GET", "HEAD"].includes(req.method) || req.path !== "/") return next()
  const id = req.params.id ?? ""
  const { key: asked, ...query } = req.query
  req.query = query // stock refuses query parameters that it does not know
  const given = req.get("x-order-key") ?? (typeof asked === "string" ? asked : undefined)
  const [order] = await rowsOf<{ customer_id: string | null; key: string | null }>(
    databaseOf(req.scope),
    `select o.customer_id, r.key from "order" o left join order_reference r on r.order_id = o.id and r.deleted_at is null where o.id = :id and o.deleted_at is null`,
    { id },
  )
  const customer = req.auth_context?.actor_id
  const signedIn = Boolean(customer) && order?.customer_id === customer
  const holdsKey = given !== undefined && typeof order?.key === "string" && sameSecret(given, order.key)
  if (!signedIn && !holdsKey) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${id} was not found`)
  next()
}

/** Without methods it comes before the stock route's own, which would refuse the key as a parameter that it does not know. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/orders/:id", middlewares: [requireBuyerOrKey] }]
