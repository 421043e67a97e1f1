import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { clientAddress } from "../../shared/client-address"
import { settings } from "../../shared/settings"
import { shopError } from "../../shared/shop-error"
import { deviceHeader, forwardedHeader, isForwardedByShop, originHeaders, readDevice } from "../../workflows/sign-in/origin"
import { isRefusedAccount } from "./demo-accounts"

function refuseDemoAccounts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const email: unknown = req.body && typeof req.body === "object" ? Reflect.get(req.body, "email") : undefined
  if (isRefusedAccount(email, settings().production)) return next(shopError("wrong_credentials", "Demo accounts do not sign in to production"))
  next()
}

/** Says who asks for a code, in headers that the provider believes: whatever the caller wrote there is replaced. */
function tellOrigin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const secret = settings().revalidateSecret
  const forwarded = req.headers["x-forwarded-for"]
  const byShop = isForwardedByShop(req.headers[forwardedHeader], forwarded, secret)
  req.headers[originHeaders.address] = clientAddress(byShop ? "127.0.0.1" : req.socket.remoteAddress, forwarded)
  req.headers[originHeaders.device] = readDevice(req.headers[deviceHeader], secret) ?? ""
  res.set("cache-control", "no-store")
  next()
}

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth*", methods: ["POST"], middlewares: [refuseDemoAccounts] },
  { matcher: "/auth/:actor_type/otp", middlewares: [tellOrigin] },
]
