import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Money, UnitPrice } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"
import { packToken, type PackEntry } from "../pack-entries"
import { ClosedDays } from "./closed-days"
import { ListingFlag } from "./listing-flag"
import { MakerLine } from "./maker-line"

/** One pack of one member, to be compared with others. On its member's own page it names neither good nor maker again, but the stock. */
export function PackCard({ entry: { listing, pack }, own = false }: { entry: PackEntry; own?: boolean }) {
  const t = useTranslations("listing")
  const say = useText()
  return (
    <li className="min-w-0" data-facets={packToken(pack.pack)}>
      <ShopLink href={paths.product(listing.handle)} className="card">
        <GoodPicture picture={pack.picture ?? listing.picture} decorative />
        <ListingFlag flag={listing.flag} blocked={listing.blocked ?? (pack.available > 0 ? null : "sold_out")} />
        <h3 className="card-title">{own ? t("title.own", { pack: say(pack.name), content: say(pack.content) }) : t("title.pack", { title: say(listing.title), pack: say(pack.name), content: say(pack.content) })}</h3>
        {!own && <MakerLine member={listing.member} cluster={listing.cluster} />}
        {pack.price_rial !== null && <Money rial={pack.price_rial} />}
        <UnitPrice rial={pack.unit_price_rial} unit={listing.unit} />
        {own && pack.available > 0 && listing.for_sale && <span className="unit-price">{t("ready", { count: pack.available })}</span>}
        {!own && <ClosedDays closed={listing.closed} look="card" />}
      </ShopLink>
    </li>
  )
}
