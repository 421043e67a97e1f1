import type { ReactNode } from "react"
import { getTranslations } from "next-intl/server"
import { Outage } from "@/features/checkout/components/outage"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { readDeskOrder } from "../data"
import { deskPaths } from "../paths"
import { makesPdf } from "../pdf"
import type { Slice } from "../slice"
import { NotHere } from "./not-here"
import { PrintSheet } from "./print-sheet"

export type SheetParams = Promise<{ locale: string; id: string; orderId: string }>

/** A sheet of one slice, and nothing of the desk around it. */
export async function SheetPage({ params, sheet, draw }: { params: SheetParams; sheet: "label" | "slip"; draw: (order: Slice) => ReactNode }) {
  const locale = await pageLocale(params)
  const { id, orderId } = await params
  const path = deskPaths.print(id, orderId, sheet)
  const order = await unlessOutage(readDeskOrder(locale, id, orderId, path))
  if (order === outage) return <Outage path={path} />
  if (!order) return <NotHere />
  const t = await getTranslations("desk.print")
  return (
    <PrintSheet sheet={sheet} pdf={makesPdf() ? deskPaths.pdf(id, orderId, sheet) : null} title={t.rich(`${sheet}Title`, { number: () => <bdi dir="ltr">{order.number}</bdi> })} back={deskPaths.order(id, orderId)} sheets={[{ key: order.id, face: draw(order) }]} />
  )
}
