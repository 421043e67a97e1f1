import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Outage } from "@/features/checkout/components/outage"
import { NotHere } from "@/features/desk/components/not-here"
import { OrderLabel } from "@/features/desk/components/order-label"
import { PrintSheet } from "@/features/desk/components/print-sheet"
import { isDeskState } from "@/features/desk/components/state-filter"
import { readDeskOrders } from "@/features/desk/data"
import { toLabel } from "@/features/desk/labels"
import { deskPaths } from "@/features/desk/paths"
import { makesPdf } from "@/features/desk/pdf"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import "@/styles/print.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk.print" })
  return { title: t("labelsName") }
}

/** Labels of all parcels of a page of the list, one to a sheet. */
export default async function LabelsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.state)
  const state = isDeskState(asked) ? asked : undefined
  const after = one(query.after)
  const page = await unlessOutage(readDeskOrders(locale, id, { state, after }))
  if (page === outage) return <Outage path={deskPaths.labels(id, state, after)} />
  if (!page) return <NotHere />
  const t = await getTranslations("desk.print")
  const orders = toLabel(page.orders)
  const back = deskPaths.member(id, state, after)
  if (orders.length === 0)
    return (
      <main id="content" className="grid max-w-2xl gap-4 p-4">
        <h1 className="text-xl">{t("labelsName")}</h1>
        <Note icon="print">{t("noLabels")}</Note>
        <ShopLink className="link inline-flex min-h-11 items-center" href={back}>
          {t("backToList")}
        </ShopLink>
      </main>
    )
  return (
    <PrintSheet
      sheet="label"
      title={t("labelsTitle", { count: orders.length })}
      back={back}
      backTo="list"
      pdf={makesPdf() ? deskPaths.labelsPdf(id, state, after) : null}
      sheets={orders.map((order) => ({ key: order.id, face: <OrderLabel order={order} /> }))}
    />
  )
}
