import type { ListingDetail, OffSaleListing } from "@contracts/listing"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { readKind } from "@/features/kind/data"
import { OffSaleView } from "@/features/listing/components/product/off-sale-view"
import { ProductView } from "@/features/listing/components/product/product-view"
import { readListing, readOffSale } from "@/features/listing/data"
import { productData } from "@/features/listing/structured-data"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { paths } from "@/shared/paths"
import { siteUrl } from "@/shared/site"
import { textIn } from "@/shared/texts"
import { Crumbs } from "@/shared/ui/crumbs"
import { JsonLd } from "@/shared/ui/json-ld"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"

export const dynamic = "force-static"
export const generateStaticParams = () => []

/** Goods of a workshop that is closed have a listing; all others that are not sold now have none. */
const offSaleOf = (handle: string, listing: ListingDetail | null) => (!listing || listing.blocked === "member_closed" ? readOffSale(handle) : null)

type Props = { params: Promise<{ locale: string; handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const listing = await readListing(handle)
  const offSale = await offSaleOf(handle, listing)
  if (offSale) return offSaleMetadata(locale, handle, offSale)
  if (!listing) return missingMetadata(locale)
  const t = await getTranslations("product")
  const title = t("metaTitle", { title: textIn(listing.title, locale), member: textIn(listing.member.name, locale) })
  return pageMetadata({ locale, path: paths.product(handle), title, description: textIn(listing.description, locale), picture: listing.picture })
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const listing = await readListing(handle)
  const offSale = await offSaleOf(handle, listing)
  if (offSale) return <OffSalePage offSale={offSale} locale={locale} />
  if (!listing) return <MissingPage />
  return (
    <div className="wrap">
      <Crumbs
        items={[
          { name: textIn(listing.cluster.name, locale), href: paths.cluster(listing.cluster.handle) },
          { name: textIn(listing.kind.name, locale), href: paths.kind(listing.kind.handle) },
          { name: textIn(listing.title, locale) },
        ]}
      />
      <ProductView listing={listing} />
      <JsonLd data={productData(listing, locale, siteUrl())} />
    </div>
  )
}

/** Not sold now: kept out of search engines, while links from old orders still lead somewhere. */
async function offSaleMetadata(locale: Locale, handle: string, { title, reason, member, picture }: OffSaleListing): Promise<Metadata> {
  const t = await getTranslations("product")
  const words = { title: textIn(title, locale), member: textIn(member.name, locale) }
  return pageMetadata({ locale, path: paths.product(handle), title: t("metaTitle", words), description: t(`offSale.${reason}.title`), picture, hidden: true })
}

async function OffSalePage({ offSale, locale }: { offSale: OffSaleListing; locale: Locale }) {
  const kind = await readKind(offSale.kind.handle)
  return (
    <div className="wrap">
      <Crumbs
        items={[
          { name: textIn(offSale.cluster.name, locale), href: paths.cluster(offSale.cluster.handle) },
          { name: textIn(offSale.kind.name, locale), href: paths.kind(offSale.kind.handle) },
          { name: textIn(offSale.title, locale) },
        ]}
      />
      <OffSaleView listing={offSale} similar={(kind?.listings ?? []).filter(({ for_sale, handle }) => for_sale && handle !== offSale.handle)} />
    </div>
  )
}
