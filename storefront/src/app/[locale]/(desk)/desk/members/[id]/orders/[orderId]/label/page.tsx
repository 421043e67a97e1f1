import { OrderLabel } from "@/features/desk/components/order-label"
import { SheetPage, type SheetParams } from "@/features/desk/components/sheet-page"
import { orderTitle } from "@/features/desk/titles"
import "@/styles/print.css"

export const generateMetadata = orderTitle("label")

/** One slice's label. */
export default function LabelPage({ params }: { params: SheetParams }) {
  return <SheetPage params={params} sheet="label" draw={(order) => <OrderLabel order={order} />} />
}
