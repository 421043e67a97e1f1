import type { ListingCard } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { ListingFlag } from "@/features/listing/components/listing-flag"
import { MakerLine } from "@/features/listing/components/maker-line"
import { formatUsd } from "@/shared/money"
import { paths } from "@/shared/paths"
import { feetAndInches, formatDigits, formatMetres } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { ShopLink } from "@/shared/ui/shop-link"
import { PieceChoice } from "./piece-choice"

/** A rug as an importer reads it: size in metres and feet, material, maker, price FOB in dollars, and the way into the enquiry. */
export function PieceCard({ listing, facets }: { listing: ListingCard; facets: string }) {
  const t = useTranslations("showcase")
  const say = useText()
  const locale = useLocale()
  const { rug, lead } = listing
  const usd = lead?.price_usd ?? null
  return (
    <li className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-between" data-facets={facets}>
      <ShopLink href={paths.product(listing.handle)} className="card">
        <GoodPicture picture={listing.picture} sizes="(min-width: 840px) 280px, 46vw" decorative className="piece-art" />
        <ListingFlag flag={listing.flag} blocked={listing.blocked} />
        <h3 className="card-title">{say(listing.title)}</h3>
        {rug && (
          <span className="text-xs text-ink-2">
            {t("metres", { size: formatMetres(rug.width_cm, rug.length_cm, locale) })}
            {locale === "en" && ` (${feetAndInches(rug.width_cm)} × ${feetAndInches(rug.length_cm)})`}
            {t("comma")}
            {t(`material.${rug.material}`)}
          </span>
        )}
        <MakerLine member={listing.member} cluster={listing.cluster} />
        {usd !== null && (
          <span className="price">
            {formatUsd(usd, locale)} <small>{t("fob")}</small>
          </span>
        )}
        {usd !== null && rug && <span className="unit-price">{t("perMetre", { price: formatUsd(Math.round(usd / ((rug.width_cm * rug.length_cm) / 10_000)), locale) })}</span>}
      </ShopLink>
      <PieceChoice id={listing.id} usd={usd} many={listing.flag === "made_to_order"} one={formatDigits(1, locale)} words={{ add: t("add"), added: t("added"), amount: t("amount") }} />
    </li>
  )
}
