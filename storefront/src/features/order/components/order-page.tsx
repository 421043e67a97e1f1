import type { OrderView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { piecesIn } from "@/features/cart/pieces"
import { formatDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { OrderSide } from "./order-side"
import { ParcelCard } from "./parcel-card"

/** One order: one total, its parcels, each with its own way. The same for its owner and, masked, for a look-up. */
export function OrderPage({ order, city }: { order: OrderView; city: string }) {
  const t = useTranslations("order")
  const locale = useLocale()
  const pieces = piecesIn(order.parcels.flatMap((parcel) => parcel.lines))
  return (
    <>
      <header className="pb-5">
        <h1>
          {t("title")} <bdi dir="ltr">{order.number}</bdi>
        </h1>
        <p className="flex flex-wrap gap-x-5 text-ink-2">
          <span>{formatDay(order.placed_at, locale)}</span>
          <span>{t("heading", { pieces, members: order.parcels.length })}</span>
          <span>{t.rich("amount", { amount: formatToman(order.total_rial + order.refund_rial, locale), b: (words) => <b className="text-ink">{words}</b>, state: order.payment.state })}</span>
        </p>
      </header>
      <div className="two-panes">
        <div className="grid min-w-0 gap-4">
          {order.parcels.map((parcel) => (
            <ParcelCard key={parcel.id} parcel={parcel} holder={order} />
          ))}
        </div>
        <OrderSide order={order} city={city} />
      </div>
    </>
  )
}
