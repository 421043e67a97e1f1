import { forgetCart, readCartId } from "@/features/cart/cookies"
import { returnPath } from "@/features/checkout/paths"
import { keepOrder } from "@/features/order/cookies"
import { readPayment } from "@/features/order/data"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { localPath } from "@/shared/paths"

/**
 * A page cannot set cookies, so the return page of a paid order passes by here once: the order's key is kept, the
 * cart that became it is let go (only that one), and the buyer is back on the page.
 */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const asked = (await params).locale
  const locale = isLocale(asked) ? asked : defaultLocale
  const token = new URL(request.url).searchParams.get("token") ?? ""
  const payment = await unlessOutage(readPayment(token))
  if (payment !== outage && payment?.state === "paid" && payment.order) {
    await keepOrder(payment.order)
    if (payment.cart_id !== null && payment.cart_id === (await readCartId())) await forgetCart()
  }
  // a relative address: the shop may be reached under a name that this process does not know
  return new Response(null, { status: 303, headers: { location: `${localPath(locale, returnPath(token))}&kept=1`, "cache-control": "no-store" } })
}
