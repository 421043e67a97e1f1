import { getTranslations } from "next-intl/server"
import { Outage } from "@/features/checkout/components/outage"
import { NotHere } from "@/features/desk/components/not-here"
import { OrderLabel } from "@/features/desk/components/order-label"
import { PrintSheet } from "@/features/desk/components/print-sheet"
import { readDeskOrder } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import "@/styles/print.css"

type Props = { params: Promise<{ locale: string; id: string; orderId: string }> }

/** One slice's label, and nothing of the desk around it. */
export default async function LabelPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id, orderId } = await params
  const path = deskPaths.print(id, orderId, "label")
  const order = await unlessOutage(readDeskOrder(locale, id, orderId, path))
  if (order === outage) return <Outage path={path} />
  if (!order) return <NotHere />
  const t = await getTranslations("desk.print")
  return (
    <PrintSheet sheet="label" title={t.rich("labelTitle", { number: () => <bdi dir="ltr">{order.number}</bdi> })} back={deskPaths.order(id, orderId)}>
      <OrderLabel order={order} />
    </PrintSheet>
  )
}
