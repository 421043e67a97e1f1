import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { readAccount, readOwnOrder } from "@/features/account/data"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { cityName } from "@/features/checkout/place-names"
import { OrderPage } from "@/features/order/components/order-page"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath, paths } from "@/shared/paths"
import { Crumbs } from "@/shared/ui/crumbs"

type Props = { params: Promise<{ locale: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "order" })
  return { title: `${t("title")} ${decodeURIComponent((await params).number)}` }
}

/** One of the signed-in buyer's orders, without its key. Who is not signed in comes back here; another's order leads to the look-up. */
export default async function AccountOrderPage({ params }: Props) {
  const locale = await pageLocale(params)
  const number = decodeURIComponent((await params).number)
  const read = await unlessOutage(Promise.all([readOwnOrder(number), readAccount(), readPlaces()]))
  if (read === outage) return <Outage path={paths.accountOrder(number)} />
  const [order, account, places] = read
  if (!account) redirect(`${localPath(locale, paths.account())}?${new URLSearchParams({ back: paths.accountOrder(number) })}`)
  if (!order) redirect(`${localPath(locale, paths.orders())}?${new URLSearchParams({ number, unknown: "1" })}`)
  const [t, frame] = await Promise.all([getTranslations("account"), getTranslations("frame")])
  return (
    <div className="wrap pb-10">
      <Crumbs items={[{ name: frame("home"), href: paths.home() }, { name: t("title"), href: paths.account() }, { name: order.number }]} />
      <OrderPage order={order} city={cityName(places, order.address, locale)} />
    </div>
  )
}
