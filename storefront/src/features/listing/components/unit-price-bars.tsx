import type { ListingCard } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatUnitPrice } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { ShopLink } from "@/shared/ui/shop-link"

export type BarRow = { listing: ListingCard; pack: ListingCard["packs"][number]; unitPrice: number }

/** Packs with their price per unit as bars against the dearest of them. */
export function UnitPriceBars({ rows }: { rows: BarRow[] }) {
  const t = useTranslations("listing")
  const unit = useTranslations("unit")
  const say = useText()
  const locale = useLocale()
  const most = Math.max(...rows.map((row) => row.unitPrice))
  return (
    <ul className="panel rows overflow-hidden">
      {rows.map(({ listing, pack, unitPrice }) => (
        <li key={pack.variant_id}>
          <ShopLink href={paths.product(listing.handle)} className="grid grid-cols-[56px_1fr_auto] items-center gap-x-3 px-3.5 py-3 hover:bg-sunken md:grid-cols-[56px_1.5fr_1fr_132px] md:gap-x-5 md:px-5">
            <GoodPicture picture={pack.picture ?? listing.picture} place="tile" sizes="56px" decorative className="size-14 rounded-sm bg-transparent" />
            <span>
              <b className="text-sm">
                {say(pack.name)} {say(pack.content)}
              </b>
              <span className="block text-xs text-ink-2">
                <bdi>{say(listing.member.name)}</bdi>
              </span>
            </span>
            <span className="bar max-md:hidden" aria-hidden="true">
              <i style={{ inlineSize: `${Math.round((100 * unitPrice) / most)}%` }} />
            </span>
            <span className="text-end text-sm whitespace-nowrap">
              <b>{formatUnitPrice(unitPrice, locale)}</b>
              <span className="block text-xs text-ink-2">{t("each", { unit: unit(listing.unit) })}</span>
            </span>
          </ShopLink>
        </li>
      ))}
    </ul>
  )
}
