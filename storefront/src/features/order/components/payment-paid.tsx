import type { OrderView, PaymentReturn } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Selvedge } from "@/shared/ui/selvedge"
import { WovenLabel } from "@/shared/ui/woven-label"
import { formatDayRange } from "../days"
import { CopyButton } from "./copy-button"
import { PaymentCard } from "./payment-card"

type Props = { payment: PaymentReturn; placed: NonNullable<PaymentReturn["order"]>; /** null when it could not be read just now */ order: OrderView | null }

/** Paid: the number, what comes from whom, and the way to the order. */
export function PaymentPaid({ payment, placed, order }: Props) {
  const t = useTranslations("payment")
  const delivery = useTranslations("delivery")
  const say = useText()
  const locale = useLocale()
  const acts = (
    <>
      <ButtonLink look="primary" wide href={paths.order(placed.number, placed.key)}>
        {t("paid.see")}
      </ButtonLink>
      <ButtonLink look="quiet" wide href={paths.home()}>
        {t("paid.more")}
      </ButtonLink>
    </>
  )
  return (
    <PaymentCard state="paid" badge={t("paid.badge")} title={t("paid.title", { parcels: placed.parcels })} text={t("paid.text")} acts={acts}>
      <div className="flex items-center justify-between gap-3">
        <p>
          <span className="text-xs text-ink-2">{t("number")}</span>
          <span className="block text-2xl font-extrabold">
            <bdi dir="ltr">{placed.number}</bdi>
          </span>
        </p>
        <CopyButton text={placed.number} words={{ copy: t("copy"), copied: t("copied") }} />
      </div>
      <dl className="money-rows">
        <div>
          <dt>{t("amount")}</dt>
          <dd className="font-semibold">{formatToman(payment.amount_rial, locale)}</dd>
        </div>
        {order?.payment.ref_id && (
          <div>
            <dt>{t("ref")}</dt>
            <dd className="font-semibold">
              <bdi dir="ltr">{order.payment.ref_id}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {order && (
        <ul className="grid gap-2">
          {order.parcels.map((parcel) => (
            <li key={parcel.id} className="overflow-hidden rounded-md border border-line">
              <Selvedge cluster={parcel.cluster.handle} />
              <div className="flex items-center gap-2.5 px-3 py-2.5">
                <WovenLabel member={parcel.member.handle} cluster={parcel.cluster.handle} />
                <p className="min-w-0 text-sm">
                  <b>
                    <bdi>{t("parcel", { index: parcel.index, member: say(parcel.member.name) })}</bdi>
                  </b>
                  <span className="block text-xs text-ink-2">{[delivery(`methods.${parcel.method}`), formatDayRange(parcel.earliest, parcel.latest, locale)].filter(Boolean).join(locale === "fa" ? "، " : ", ")}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </PaymentCard>
  )
}
