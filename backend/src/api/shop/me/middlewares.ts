import { authenticate, type AuthenticatedMedusaRequest, type MedusaNextFunction, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http"
import { shopError } from "../../../shared/shop-error"

/** A buyer's own: only by token, never by a cookie that a browser sends by itself, since any page may call this prefix. */
const readToken = authenticate("customer", ["bearer"], { allowUnauthenticated: true, requireMfa: true })

function requireBuyer(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set("cache-control", "no-store")
  if (!req.auth_context?.actor_id) throw shopError("unauthorized", "Sign in first")
  next()
}

export const accountMiddlewares: MiddlewareRoute[] = [{ matcher: "/shop/me", middlewares: [readToken, requireBuyer] }]
