import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductView } from "@/features/listing/components/product/product-view"
import { readListing } from "@/features/listing/data"
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

type Props = { params: Promise<{ locale: string; handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const listing = await readListing(handle)
  if (!listing) return missingMetadata(locale)
  const t = await getTranslations("product")
  const title = t("metaTitle", { title: textIn(listing.title, locale), member: textIn(listing.member.name, locale) })
  return pageMetadata({ locale, path: paths.product(handle), title, description: textIn(listing.description, locale), picture: listing.picture })
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const listing = await readListing(handle)
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
