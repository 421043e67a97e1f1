import type { DeskOrder, DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { GoodsRow } from "@/features/order/components/goods-row"
import { StateBadge } from "@/features/order/components/state-badge"
import { localDigits, mobileInGroups } from "@/features/order/contact"
import { formatHours } from "@/features/order/hours"
import { inFours } from "@/features/order/tracker"
import { formatMoment } from "@/shared/date"
import { tomanDigits } from "@/shared/money"
import { formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Money } from "@/shared/ui/price"
import type { Slice } from "../slice"

/** What goes into the box. */
export function OrderGoods({ order }: { order: Slice }) {
  const t = useTranslations("desk")
  const mass = useTranslations("mass")
  const delivery = useTranslations("delivery")
  const locale = useLocale()
  const { amount, unit } = massOf(order.gross_gram)
  return (
    <section className="panel overflow-hidden" aria-labelledby="goods-title">
      <h2 className="px-4 pt-3.5 text-lg md:px-5" id="goods-title">
        {t("goods")}
      </h2>
      <p className="px-4 pb-3 text-xs text-ink-2 md:px-5">{t("goes", { method: delivery(`methods.${order.method}`), weight: mass(unit, { amount: formatNumber(amount, locale) }) })}</p>
      <ul>{"total_rial" in order ? order.lines.map((line, index) => <GoodsRow key={index} line={line} />) : order.lines.map((line, index) => <ParcelRow key={index} line={line} />)}</ul>
      {"total_rial" in order && <OrderMoney order={order} />}
    </section>
  )
}

/** A line for those who pack: what and how many. */
function ParcelRow({ line }: { line: DeskParcel["lines"][number] }) {
  const say = useText()
  const locale = useLocale()
  return (
    <li className="goods-row">
      <GoodPicture picture={line.picture} sizes="64px" decorative className="goods-row-art" />
      <div className="min-w-0 text-sm">
        <p className="font-semibold">
          <bdi>{say(line.title)}</bdi>
        </p>
        <p>
          <b className="font-extrabold">{formatNumber(line.quantity, locale)}</b> <bdi className="text-ink-2">{say(line.pack)}</bdi>
        </p>
      </div>
    </li>
  )
}

/** What the slice brings its member. */
function OrderMoney({ order }: { order: DeskOrder }) {
  const t = useTranslations("desk")
  const delivery = useTranslations("delivery")
  const locale = useLocale()
  return (
    <dl className="money-rows border-t border-line p-4 md:px-5">
      <div>
        <dt>{t("itemsSum")}</dt>
        <dd>{tomanDigits(order.items_rial, locale)}</dd>
      </div>
      {order.discount_rial > 0 && (
        <div>
          <dt>{t("discount")}</dt>
          <dd>−{tomanDigits(order.discount_rial, locale)}</dd>
        </div>
      )}
      <div>
        <dt>{delivery(`methods.${order.method}`)}</dt>
        <dd>{order.delivery_rial === 0 ? delivery("free") : tomanDigits(order.delivery_rial, locale)}</dd>
      </div>
      <div className="money-total">
        <dt>{t("yourShare")}</dt>
        <dd>
          <Money rial={order.total_rial} className="" />
        </dd>
      </div>
    </dl>
  )
}

/** Who gets it and where; parts that the desk may no longer see are masked by the backend. */
export function OrderBuyer({ order }: { order: DeskParcel }) {
  const t = useTranslations("desk")
  const locale = useLocale()
  const { buyer } = order
  const dialled = /^09\d{9}$/.test(buyer.mobile)
  const number = <bdi dir="ltr">{mobileInGroups(buyer.mobile, locale)}</bdi>
  const hours = order.pickup_hours && formatHours(order.pickup_hours, locale)
  return (
    <section className="panel p-4 md:p-5" aria-labelledby="buyer-title">
      <h2 className="pb-1 text-lg" id="buyer-title">
        {t("buyer")}
      </h2>
      <p className="font-semibold">
        <bdi>{buyer.name}</bdi>
      </p>
      <p>{dialled ? <a className="link inline-flex min-h-11 items-center" href={`tel:+98${buyer.mobile.slice(1)}`}>{number}</a> : number}</p>
      {order.method !== "pickup" && (
        <p className="text-sm">
          <bdi>{[buyer.province.fa, buyer.city, buyer.address_1].filter((part, at, all) => part && part !== all[at - 1]).join("، ")}</bdi>
          {buyer.postal_code && (
            <span className="block text-xs text-ink-2">
              {t("postal")} <bdi dir="ltr">{localDigits(buyer.postal_code, locale)}</bdi>
            </span>
          )}
        </p>
      )}
      {hours && <p className="text-xs text-ink-2">{t("pickupHours", { hours })}</p>}
      {order.tracking && (
        <p className="pt-2 text-sm">
          <span className="text-xs text-ink-2">
            {t("tracking")} <bdi>{order.tracking.carrier}</bdi>
          </span>
          <span className="block font-semibold">
            <bdi dir="ltr">{inFours(order.tracking.code)}</bdi>
          </span>
        </p>
      )}
    </section>
  )
}

/** When each state was reached. */
export function OrderHistory({ order }: { order: DeskParcel }) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <section className="panel p-4 md:p-5" aria-labelledby="history-title">
      <h2 className="pb-2 text-lg" id="history-title">
        {t("history")}
      </h2>
      <ol className="grid gap-1.5">
        {order.history.map((entry, index) => (
          <li key={index} className="flex items-center justify-between gap-3 text-sm">
            <StateBadge state={entry.state} method={order.method} />
            <span className="text-xs text-ink-2">{formatMoment(entry.at, locale)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
