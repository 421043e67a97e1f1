import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { cityName } from "@/features/checkout/place-names"
import { OrderPage } from "@/features/order/components/order-page"
import { readKeptOrders } from "@/features/order/cookies"
import { readOrder } from "@/features/order/data"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath, paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Crumbs } from "@/shared/ui/crumbs"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string; number: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "order" })
  // the key stands in the address of this page: nothing outside may learn it
  return { title: `${t("title")} ${decodeURIComponent((await params).number)}`, referrer: "same-origin" }
}

/** An order with its own key, from the address or from this browser's keeping. Without either, or with a wrong one, the look-up. */
export default async function OwnOrderPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const number = decodeURIComponent((await params).number)
  const query = await searchParams
  const key = one(query.key) ?? (await readKeptOrders()).find((order) => order.number === number)?.key
  const lookUp = `${localPath(locale, paths.orders())}?number=${encodeURIComponent(number)}`
  if (!key) redirect(lookUp)
  const read = await unlessOutage(Promise.all([readOrder(number, key), readPlaces()]))
  if (read === outage) return <Outage path={paths.order(number, key)} />
  const [order, places] = read
  // the look-up says so and helps on; Next's own not-found shows nothing to a reader without script
  if (!order) redirect(`${lookUp}&unknown=1`)
  const [t, frame, missing] = await Promise.all([getTranslations("order"), getTranslations("frame"), getTranslations("missing.buyer")])
  const [answered, problem] = [one(query.answered), one(query.problem)]
  return (
    <div className="wrap pb-10">
      <Crumbs items={[{ name: frame("home"), href: paths.home() }, { name: t("lookup.title"), href: paths.orders() }, { name: order.number }]} />
      {answered === "wait" || answered === "refund" ? (
        <Note tone="ok" live className="mb-4">
          {missing(`answered.${answered}`)}
        </Note>
      ) : (
        isErrorCode(problem) && <ErrorNote code={problem} />
      )}
      <OrderPage order={order} city={cityName(places, order.address, locale)} />
    </div>
  )
}
