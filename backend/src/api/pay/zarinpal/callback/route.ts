import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settings } from "../../../../shared/settings"
import { settlePayment } from "../../../../workflows/payment-attempt/settle-payment"

const authorityPattern = /^[A-Za-z0-9-]{10,64}$/

/**
 * Where the gateway sends the buyer's browser: completes the order by itself,
 * without the shop, and answers 303 to the shop's return page. Unsigned and
 * repeatable by anybody, so it believes nothing but the authority, and that
 * only as a name to ask the gateway about.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { Authority: authority, Status: status } = req.query
  const back = (locale: string, query: string) => res.set("cache-control", "no-store").redirect(303, `${settings().shopUrl}/${locale}/checkout/return?${query}`)
  if (typeof authority !== "string" || !authorityPattern.test(authority)) return back("fa", "token=unknown")
  const attempt = await settlePayment(req.scope, authority, status === "OK" ? "ok" : "not_ok")
  return attempt ? back(attempt.locale, `token=${attempt.token}`) : back("fa", "token=unknown")
}
