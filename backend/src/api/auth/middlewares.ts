import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { settings } from "../../shared/settings"
import { shopError } from "../../shared/shop-error"
import { isRefusedAccount } from "./demo-accounts"

function refuseDemoAccounts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const email: unknown = req.body && typeof req.body === "object" ? Reflect.get(req.body, "email") : undefined
  if (isRefusedAccount(email, settings().production)) return next(shopError("wrong_credentials", "Demo accounts do not sign in to production"))
  next()
}

export const authMiddlewares: MiddlewareRoute[] = [{ matcher: "/auth*", methods: ["POST"], middlewares: [refuseDemoAccounts] }]
