import type { ListingDetail } from "@contracts/listing"
import type { Locale } from "@/i18n/locales"
import { localPath, paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { canBuy } from "./forms"

/** schema.org Product with an Offer for every pack that has a price. Prices are rials (IRR), as the till takes them. */
export function productData(listing: ListingDetail, locale: Locale, site: string) {
  const url = site + localPath(locale, paths.product(listing.handle))
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: textIn(listing.title, locale),
    description: textIn(listing.description, locale),
    url,
    category: textIn(listing.kind.name, locale),
    image: listing.pictures.map((picture) => `${site}${picture.url}?w=1280`),
    brand: { "@type": "Brand", name: textIn(listing.member.name, locale) },
    offers: listing.packs
      .filter((pack) => pack.price_rial !== null)
      .map((pack) => ({
        "@type": "Offer",
        sku: pack.sku,
        ...(pack.gtin ? { gtin: pack.gtin } : {}),
        name: `${textIn(pack.name, locale)} ${textIn(pack.content, locale)}`,
        price: String(pack.price_rial),
        priceCurrency: "IRR",
        availability: listing.for_sale && canBuy(pack) ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
        url,
        seller: { "@type": "Organization", name: textIn(listing.member.name, locale) },
      })),
  }
}
