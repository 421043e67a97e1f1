import type { CartGroup, CartView } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import { ParcelHead } from "@/features/order/components/parcel-head"
import { paths } from "@/shared/paths"
import { formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { ShopLink } from "@/shared/ui/shop-link"
import { piecesIn } from "../pieces"
import { CartLineRow } from "./cart-line-row"
import { DeliveryWays } from "./delivery-ways"

/** What the last try to change a line came to: at which line, why not, and what was typed. */
export type Refused = { line: string; code: ErrorCode; typed: string | null }

/** One member's goods: later one parcel. */
export function CartGroupPanel({ group, notices, refused }: { group: CartGroup; notices: CartView["notices"]; refused: Refused | null }) {
  const t = useTranslations("cart")
  const mass = useTranslations("mass")
  const say = useText()
  const locale = useLocale()
  const { amount, unit } = massOf(group.gross_gram)
  const id = `group-${group.member.id}`
  const was = (lineId: string) => notices.find((notice) => notice.code === "price_changed" && notice.line_id === lineId)?.old_rial ?? null
  return (
    <section className="panel overflow-hidden" aria-labelledby={id}>
      <ParcelHead
        member={group.member}
        cluster={group.cluster}
        id={id}
        title={
          <ShopLink className="-my-2 inline-block py-2 hover:underline hover:underline-offset-4" href={paths.member(group.member.handle)}>
            <bdi>{say(group.member.name)}</bdi>
          </ShopLink>
        }
      >
        {t("groupFacts", { town: say(group.member.town), pieces: piecesIn(group.lines), weight: mass(unit, { amount: formatNumber(amount, locale) }) })}
      </ParcelHead>
      <ul>
        {group.lines.map((line) => (
          <CartLineRow key={line.id} line={line} was={was(line.id)} refused={refused?.line === line.id ? refused : null} />
        ))}
      </ul>
      <DeliveryWays group={group} />
    </section>
  )
}
