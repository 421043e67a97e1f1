import type { CartGroup } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { piecesIn } from "@/features/cart/pieces"
import { GoodsRow } from "@/features/order/components/goods-row"
import { ParcelHead } from "@/features/order/components/parcel-head"
import { paths } from "@/shared/paths"
import { formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { DeliveryChoices } from "./delivery-choice"

/** One member's parcel before paying: what is in it and how it goes. */
export function ParcelPanel({ group, index, addressed }: { group: CartGroup; index: number; addressed: boolean }) {
  const t = useTranslations("checkout")
  const errors = useTranslations("errors")
  const mass = useTranslations("mass")
  const say = useText()
  const locale = useLocale()
  const { amount, unit } = massOf(group.gross_gram)
  const id = `parcel-${index}`
  const stuck = group.lines.filter((line) => line.problem)
  return (
    <section className="panel overflow-hidden" aria-labelledby={id}>
      <ParcelHead member={group.member} cluster={group.cluster} id={id} title={<bdi>{t("parcel", { index, member: say(group.member.name) })}</bdi>}>
        {t("parcelFacts", { town: say(group.member.town), pieces: piecesIn(group.lines), weight: mass(unit, { amount: formatNumber(amount, locale) }) })}
      </ParcelHead>
      <ul>
        {group.lines.map((line) => (
          <GoodsRow key={line.id} line={line} />
        ))}
      </ul>
      {stuck.map((line) => (
        <Note key={line.id} tone="danger" className="m-3.5 mt-0">
          <p>
            <b>{say(line.title)}</b>
            {locale === "fa" ? "، " : ": "}
            {line.problem && errors(line.problem.code)}{" "}
            <ShopLink className="link" href={`${paths.cart()}#${line.id}`}>
              {t("goCart")}
            </ShopLink>
          </p>
        </Note>
      ))}
      {addressed ? <DeliveryChoices group={group} index={index} /> : <p className="cart-ways text-xs text-ink-2">{t("deliveryAfter")}</p>}
    </section>
  )
}
