import type { ParcelView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { ParcelMissing, type Holder } from "@/features/missing/components/parcel-missing"
import { SentParts } from "@/features/missing/components/sent-parts"
import { useText } from "@/shared/texts"
import { GoodsRow } from "./goods-row"
import { ParcelCode } from "./parcel-code"
import { ParcelHead } from "./parcel-head"
import { ParcelTracker } from "./parcel-tracker"
import { StateBadge } from "./state-badge"

/** One parcel: from whom, where it is, its code, what is in it, and one sentence about what comes next. */
export function ParcelCard({ parcel, holder }: { parcel: ParcelView; holder: Holder }) {
  const t = useTranslations("order")
  const delivery = useTranslations("delivery.methods")
  const say = useText()
  const locale = useLocale()
  const id = `parcel-${parcel.index}`
  const fetched = parcel.method === "pickup"
  const next = parcel.state === "packed" ? (fetched ? "ready" : "packed") : parcel.state === "pending" ? "placed" : parcel.state
  return (
    <article className="panel overflow-hidden" aria-labelledby={id}>
      <ParcelHead
        member={parcel.member}
        cluster={parcel.cluster}
        id={id}
        title={<bdi>{t("parcel", { index: parcel.index, member: say(parcel.member.name) })}</bdi>}
        badge={<StateBadge state={parcel.state} method={parcel.method} />}
      >
        {say(parcel.member.town)}
        {locale === "fa" ? "، " : ", "}
        {delivery(parcel.method)}
      </ParcelHead>
      <ParcelTracker parcel={parcel} />
      <ParcelCode parcel={parcel} />
      <SentParts parts={parcel.parts} />
      <ul>
        {parcel.lines.map((line, index) => (
          <GoodsRow key={index} line={line} product={line.product_handle} />
        ))}
      </ul>
      <ParcelMissing parcel={parcel} holder={holder} />
      <p className="border-t border-line px-3.5 py-3 text-xs text-ink-2 md:px-5">{t(`next.${next}`, { carrier: parcel.tracking?.carrier ?? delivery(parcel.method) })}</p>
    </article>
  )
}
