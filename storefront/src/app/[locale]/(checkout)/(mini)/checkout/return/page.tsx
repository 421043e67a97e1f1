import type { PaymentReturn } from "@contracts/order"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { readCart } from "@/features/cart/data"
import { Outage } from "@/features/checkout/components/outage"
import { keepPath, returnPath } from "@/features/checkout/paths"
import { PaymentChecking } from "@/features/order/components/payment-checking"
import { PaymentFailed } from "@/features/order/components/payment-failed"
import { PaymentPaid } from "@/features/order/components/payment-paid"
import { PaymentUnknown } from "@/features/order/components/payment-unknown"
import { readKeptOrders } from "@/features/order/cookies"
import { readOrder, readPayment } from "@/features/order/data"
import type { Locale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath } from "@/shared/paths"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "payment" })
  return { title: t("title") }
}

/** Where the gateway brings the buyer back to: paid, still asking, or failed. */
export default async function PaymentReturnPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const token = one(query.token) ?? ""
  const payment = await unlessOutage(readPayment(token))
  if (payment === outage) return <Outage path={returnPath(token)} />
  return <div className="wrap py-6 md:py-10">{payment === null ? <PaymentUnknown /> : <Result payment={payment} token={token} locale={locale} passedKeep={one(query.kept) !== undefined} />}</div>
}

async function Result({ payment, token, locale, passedKeep }: { payment: PaymentReturn; token: string; locale: Locale; passedKeep: boolean }) {
  if (payment.state === "checking") return <PaymentChecking payment={payment} path={returnPath(token)} />
  if (payment.state === "failed" || !payment.order) {
    const cart = await unlessOutage(readCart(locale))
    return <PaymentFailed payment={payment} cart={cart === outage || cart?.order ? null : cart} />
  }
  const { number, key } = payment.order
  const kept = (await readKeptOrders()).some((order) => order.number === number)
  // once only: a browser that refuses cookies still sees its order
  if (!kept && !passedKeep) redirect(localPath(locale, keepPath(token)))
  const order = await unlessOutage(readOrder(number, key))
  return <PaymentPaid payment={payment} placed={payment.order} order={order === outage ? null : order} />
}
