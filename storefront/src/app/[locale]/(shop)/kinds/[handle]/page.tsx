import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readKind } from "@/features/kind/data"
import { byUnitPrice, facetsOfKind, sizeToken } from "@/features/kind/entries"
import { ListingCard } from "@/features/listing/components/listing-card"
import { PackCard } from "@/features/listing/components/pack-card"
import { packEntries } from "@/features/listing/pack-entries"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { formatDigits } from "@/shared/quantity"
import { Crumbs } from "@/shared/ui/crumbs"
import { FilterChips } from "@/shared/ui/filter-chips"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const kind = await readKind(handle)
  if (!kind) return missingMetadata(locale)
  const t = await getTranslations("kind")
  return pageMetadata({ locale, path: paths.kind(handle), title: t("metaTitle", { kind: textIn(kind.name, locale), cluster: textIn(kind.cluster.name, locale) }), description: textIn(kind.description, locale), picture: kind.listings[0]?.picture ?? null })
}

/** A kind compared across members: food pack by pack and by the kilo, shoes and rugs by the piece. */
export default async function KindRoute({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const kind = await readKind(handle)
  if (!kind) return <MissingPage />
  const t = await getTranslations("kind")
  const byPack = kind.listings.every((listing) => listing.unit === "kg")
  const entries = byPack ? packEntries(kind.listings) : []
  const total = byPack ? entries.length : kind.listings.length
  const chips = facetsOfKind(kind.listings).map(({ token, count, pack, size, material }) => ({ token, count, words: pack ? textIn(pack.name, locale) : size ? t("size", { size: formatDigits(size, locale) }) : t(`material.${material ?? "wool"}`) }))
  const members = new Set(kind.listings.map((listing) => listing.member.handle)).size
  return (
    <div className="wrap filtered">
      <Crumbs items={[{ name: textIn(kind.cluster.name, locale), href: paths.cluster(kind.cluster.handle) }, { name: textIn(kind.name, locale) }]} />
      <h1>
        {textIn(kind.name, locale)} <span className="text-sm font-normal text-ink-3">{t(byPack ? "packs" : "goods", { count: total, members })}</span>
      </h1>
      <p className="mt-1 max-w-[62ch] text-ink-2">{textIn(kind.description, locale)}</p>
      {kind.siblings.length > 1 && (
        <nav className="strip mt-5" aria-label={t("siblings")}>
          {kind.siblings.map((sibling) => (
            <ShopLink key={sibling.handle} href={paths.kind(sibling.handle)} className="chip" aria-current={sibling.handle === handle ? "page" : undefined}>
              {textIn(sibling.name, locale)}
            </ShopLink>
          ))}
        </nav>
      )}
      <section className="mt-8">
        <h2 className="section-small">{t("sorted")}</h2>
        <FilterChips chips={chips} label={t("filter")} all={t("all")} total={total} />
        {total === 0 ? (
          <Note icon="box">{t("empty")}</Note>
        ) : (
          <ul className="goods">
            {byPack
              ? entries.map((entry) => <PackCard key={entry.pack.variant_id} entry={entry} />)
              : byUnitPrice(kind.listings).map((listing) => <ListingCard key={listing.id} listing={listing} facets={[...listing.sizes.map(sizeToken), listing.rug?.material ?? ""].join(" ").trim()} />)}
          </ul>
        )}
      </section>
    </div>
  )
}
