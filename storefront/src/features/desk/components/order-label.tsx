import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { formatNumber, massOf } from "@/shared/quantity"
import { Selvedge } from "@/shared/ui/selvedge"
import { NumberCodes, Receiver, Sender } from "./print-parts"

/** What is glued to the box, on A6. */
export function OrderLabel({ order }: { order: DeskParcel }) {
  const t = useTranslations("desk.print")
  const mass = useTranslations("mass")
  const delivery = useTranslations("delivery.methods")
  const locale = useLocale()
  const { amount, unit } = massOf(order.gross_gram)
  const { index, count } = order.parcel
  const facts = [
    ["method", delivery(order.method)],
    ["weight", mass(unit, { amount: formatNumber(amount, locale) })],
    ["parcel", t("parcelOf", { index: formatNumber(index, locale), count: formatNumber(count, locale) })],
  ] as const
  return (
    <>
      <Selvedge cluster={order.sender.cluster} />
      <Sender order={order} />
      <Receiver order={order} />
      <dl className="sheet-facts sheet-boxed">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <NumberCodes number={order.number} />
    </>
  )
}
