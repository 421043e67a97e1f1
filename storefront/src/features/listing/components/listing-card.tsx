import type { ListingCard as Listing } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Money, UnitPrice } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"
import { titleParts } from "../card-title"
import { ClosedDays } from "./closed-days"
import { ListingFlag } from "./listing-flag"
import { MakerLine } from "./maker-line"

/** A product on a card: its lead pack with price and unit price, and who makes it. */
export function ListingCard({ listing, eager, facets, title: Heading = "h3" }: { listing: Listing; eager?: boolean; /** tokens that the page's filters select by */ facets?: string; title?: "h2" | "h3" }) {
  const t = useTranslations("listing")
  const locale = useLocale()
  const { form, ...words } = titleParts(listing, locale)
  return (
    <li className="min-w-0" data-facets={facets}>
      <ShopLink href={paths.product(listing.handle)} className="card">
      <GoodPicture picture={listing.picture} eager={eager} decorative />
      <ListingFlag flag={listing.flag} blocked={listing.blocked} />
      <Heading className="card-title">
        {t(`title.${form}`, words)}
      </Heading>
      <MakerLine member={listing.member} cluster={listing.cluster} />
      {typeof listing.lead?.price_rial === "number" && <Money rial={listing.lead.price_rial} />}
      <UnitPrice rial={listing.lead?.unit_price_rial ?? null} unit={listing.unit} />
      <ClosedDays closed={listing.closed} look="card" />
      </ShopLink>
    </li>
  )
}

/** Cards in two, three or four columns. */
export function ListingGrid({ listings, title, wide = true }: { listings: Listing[]; title?: "h2" | "h3"; wide?: boolean }) {
  return (
    <ul className={wide ? "goods" : "goods goods-3"}>
      {listings.map((listing) => (
        <ListingCard key={listing.id} listing={listing} title={title} />
      ))}
    </ul>
  )
}
