import { OrderSlip } from "@/features/desk/components/order-slip"
import { SheetPage, type SheetParams } from "@/features/desk/components/sheet-page"
import { orderTitle } from "@/features/desk/titles"
import "@/styles/print.css"

export const generateMetadata = orderTitle("slip")

/** One slice's slip. */
export default function SlipPage({ params }: { params: SheetParams }) {
  return <SheetPage params={params} sheet="slip" draw={(order) => <OrderSlip order={order} />} />
}
