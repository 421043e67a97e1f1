import type { OrderView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/shared/date"
import { tomanDigits } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Icon, type IconName } from "@/shared/ui/icon"
import { Money } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"
import { localDigits } from "../contact"
import { AddressLines } from "./address-lines"

/** What was paid, to whom, how; the tax that is inside, where a member shows it. */
function Sums({ order }: { order: OrderView }) {
  const t = useTranslations("order")
  const delivery = useTranslations("delivery")
  const missing = useTranslations("missing.buyer")
  const say = useText()
  const locale = useLocale()
  const { payment } = order
  const card = payment.card_mask?.replace(/\D/g, "").slice(-4)
  return (
    <section className="panel p-4.5" aria-labelledby="order-sum">
      <h2 className="mb-2.5 text-lg" id="order-sum">
        {t("bill")}
      </h2>
      <dl className="money-rows">
        {order.parcels.map((parcel) => (
          <div key={parcel.id}>
            <dt>
              <bdi>{say(parcel.member.name)}</bdi>
            </dt>
            <dd>{tomanDigits(parcel.items_rial, locale)}</dd>
          </div>
        ))}
        {order.parcels.map((parcel) => (
          <div key={parcel.id}>
            <dt>{t("deliveryOf", { index: parcel.index })}</dt>
            <dd>{parcel.delivery_rial === 0 ? delivery("free") : tomanDigits(parcel.delivery_rial, locale)}</dd>
          </div>
        ))}
        {order.discount_rial > 0 && (
          <div className="text-ok">
            <dt>{t("discount")}</dt>
            <dd>−{tomanDigits(order.discount_rial, locale)}</dd>
          </div>
        )}
        <div className="money-total">
          <dt>{t("total")}</dt>
          <dd>
            <Money rial={order.total_rial} className="" />
          </dd>
        </div>
        {order.refund_rial > 0 && (
          <>
            <div>
              <dt>{missing("paidRow")}</dt>
              <dd>{tomanDigits(order.total_rial + order.refund_rial, locale)}</dd>
            </div>
            <div className="text-ok">
              <dt>{missing("dueRow")}</dt>
              <dd>{tomanDigits(order.refund_rial, locale)}</dd>
            </div>
          </>
        )}
        {order.parcels.map(
          (parcel) =>
            parcel.vat_rial !== null && (
              <div key={parcel.id} className="text-xs">
                <dt>{t("vatOf", { index: parcel.index })}</dt>
                <dd>{tomanDigits(parcel.vat_rial, locale)}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={`note mt-3.5 ${payment.state === "paid" ? "note-ok" : "note-warn"}`}>
        <Icon name={payment.state === "paid" ? "check" : "clock"} />
        <p>
          <b>{t(payment.state)}</b>
          {payment.paid_at && <span className="block text-xs text-ink-2">{t("paidAt", { time: formatMoment(payment.paid_at, locale) })}</span>}
          {card && (
            <span className="block text-xs text-ink-2">
              {t("card")} <bdi dir="ltr">•••• {localDigits(card, locale)}</bdi>
            </span>
          )}
          {payment.ref_id && (
            <span className="block text-xs text-ink-2">
              {t("ref")} <bdi dir="ltr">{payment.ref_id}</bdi>
            </span>
          )}
        </p>
      </div>
    </section>
  )
}

/** Where to turn; each leads to a page that says what to do. */
function Help() {
  const t = useTranslations("order")
  const ways: { key: "late" | "broken" | "ask"; icon: IconName; path: string }[] = [
    { key: "late", icon: "truck", path: paths.complaints() },
    { key: "broken", icon: "swap", path: paths.returns() },
    { key: "ask", icon: "mail", path: paths.contact() },
  ]
  return (
    <section className="panel px-4.5 pb-2 pt-4.5" aria-labelledby="order-help">
      <h2 className="text-lg" id="order-help">
        {t("help.title")}
      </h2>
      <ul className="rows">
        {ways.map(({ key, icon, path }) => (
          <li key={key}>
            <ShopLink className="flex min-h-14 items-center gap-3 text-sm hover:text-action" href={path}>
              <Icon name={icon} />
              <span className="flex-1">{t(`help.${key}`)}</span>
              <Icon name="chev" size="sm" flip className="text-ink-3" />
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function OrderSide({ order, city }: { order: OrderView; /** in the reader's language */ city: string }) {
  const t = useTranslations("order")
  const sent = order.parcels.some((parcel) => parcel.method !== "pickup")
  return (
    <aside className="grid content-start gap-4">
      <Sums order={order} />
      <section className="panel p-4.5" aria-labelledby="order-address">
        <h2 className="mb-2.5 text-lg" id="order-address">
          {t(sent ? "address" : "receiverTitle")}
        </h2>
        <AddressLines address={order.address} city={city} />
        {order.masked && <p className="pt-2 text-xs text-ink-2">{t("masked")}</p>}
      </section>
      <Help />
    </aside>
  )
}
