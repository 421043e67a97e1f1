import type { ErrorCode } from "@contracts/errors"
import type { OrderView } from "@contracts/order"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { cityName } from "@/features/checkout/place-names"
import { LookupForm } from "@/features/order/components/lookup-form"
import { OrderPage } from "@/features/order/components/order-page"
import { readKeptOrders } from "@/features/order/cookies"
import { lookUp } from "@/features/order/data"
import { attempt } from "@/shared/attempt"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "order.lookup" })
  return { title: t("title") }
}

type Found = { order: OrderView | null; code: ErrorCode | null }

async function find(number: string, mobile: string): Promise<Found> {
  const { value, refusal } = await attempt(() => lookUp(number, mobile))
  return { order: value, code: refusal?.code ?? null }
}

/** Found again by order number and mobile, masked; orders of this browser are one press away. */
export default async function OrdersPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const t = await getTranslations("order.lookup")
  const kept = await readKeptForm("lookup")
  const { number, mobile } = kept.values
  const asked = one(query.found) !== undefined && number !== undefined && mobile !== undefined
  const found = asked ? await find(number, mobile) : null

  if (found?.order) {
    const places = await unlessOutage(readPlaces())
    if (places === outage) return <Outage path={paths.orders()} />
    return (
      <div className="wrap pb-10 pt-6">
        <OrderPage order={found.order} city={cityName(places, found.order.address, locale)} />
        <p className="pt-4">
          <ButtonLink look="quiet" href={paths.orders()}>
            {t("another")}
          </ButtonLink>
        </p>
      </div>
    )
  }
  const orders = await readKeptOrders()
  const shown = one(query.problem) === "fields" || asked ? kept : { values: { number: one(query.number)?.slice(0, 40) ?? "" }, errors: {} }
  return (
    <div className="wrap grid gap-4 pb-10 pt-6 md:pt-8">
      <div>
        <h1>{t("title")}</h1>
        <p className="text-ink-2">{t("lead")}</p>
      </div>
      {found?.code && <ErrorNote code={found.code} />}
      {one(query.unknown) !== undefined && (
        <Note tone="warn" icon="search" live className="max-w-xl">
          {t("unknown")}
        </Note>
      )}
      {found && !found.code && (
        <Note tone="warn" icon="search" live className="max-w-xl">
          {t("none")}
        </Note>
      )}
      <LookupForm kept={shown} />
      {orders.length > 0 && (
        <section className="max-w-xl pt-4" aria-labelledby="own-orders">
          <h2 className="text-lg" id="own-orders">
            {t("own")}
          </h2>
          <ul className="panel rows mt-2 px-4">
            {orders.map((order) => (
              <li key={order.number}>
                <ShopLink className="flex min-h-12 items-center justify-between gap-3 hover:text-action" href={paths.order(order.number, order.key)}>
                  <bdi className="font-semibold" dir="ltr">
                    {order.number}
                  </bdi>
                  <span className="text-sm text-action">{t("see")}</span>
                </ShopLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
