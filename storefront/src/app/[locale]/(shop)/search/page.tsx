import type { SearchPage as Found } from "@contracts/listing"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ListingGrid } from "@/features/listing/components/listing-card"
import { UnitPriceBars } from "@/features/listing/components/unit-price-bars"
import { cheapestByPack } from "@/features/search/cheapest"
import { FacetForm } from "@/features/search/components/facet-form"
import { NothingFound } from "@/features/search/components/nothing-found"
import { AppliedFilters, Pager, SortChips } from "@/features/search/components/result-tools"
import { readSearch } from "@/features/search/data"
import { facetKeys, parseSearch } from "@/features/search/query"
import { OutageError } from "@/shared/medusa"
import { pageMetadata } from "@/shared/meta"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { OutageScreen } from "@/shared/ui/outage-screen"
import { ShopLink } from "@/shared/ui/shop-link"
import type { Locale } from "@/i18n/locales"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("search")
  const { q } = parseSearch(await searchParams)
  return pageMetadata({ locale, path: paths.search(), title: q ? t("metaTitle", { query: q }) : t("title"), description: t("description"), hidden: true })
}

/** The one browse page that reads its query. It waits for its answer, because a streamed part stays hidden without script. */
export default async function SearchRoute({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const search = parseSearch(await searchParams)
  const t = await getTranslations("search")
  const found = await orOutage(readSearch(search))
  if (!found) return <OutageScreen />
  const filtered = facetKeys.some((key) => search.picked[key] !== null)
  const members = new Set(found.listings.map((listing) => listing.member.handle)).size
  const cheapest = found.listings.length === found.count ? cheapestByPack(found.listings) : []
  return (
    <div className="wrap">
      {found.count > 0 && (
        <h1 className="pt-5 pb-3 md:pt-7 md:pb-5">
        {search.q ? <bdi>{found.corrected ?? search.q}</bdi> : t("title")} <span className="text-sm font-normal text-ink-3">{found.listings.length === found.count ? t("countFrom", { count: found.count, members }) : t("count", { count: found.count })}</span>
        </h1>
      )}
      {found.corrected && (
        <Note icon="search" className="mb-4">
          {t.rich("corrected", { asked: search.q, shown: found.corrected, b: (words) => <b>{words}</b> })}
        </Note>
      )}
      <Places found={found} locale={locale} title={t("places")} />
      {found.count === 0 ? (
        <NothingFound search={search} filtered={filtered} />
      ) : (
        <div className="grid items-start gap-10 md:grid-cols-[264px_minmax(0,1fr)]">
          <FacetForm search={search} facets={found.facets} count={found.count} />
          <section className="results" aria-label={t("results")}>
            <SortChips search={search} filterable={found.facets.some((facet) => facet.values.length > 0)} />
            <AppliedFilters search={search} facets={found.facets} />
            {cheapest.length > 0 && (
              <>
                <h2 className="field-label mt-5 mb-2.5">{t("cheapest")}</h2>
                <UnitPriceBars rows={cheapest} />
              </>
            )}
            <div className="mt-7">
              <h2 className="sr-only">{t("results")}</h2>
              <ListingGrid listings={found.listings} wide={false} />
            </div>
            <Pager search={search} page={found} />
          </section>
        </div>
      )}
    </div>
  )
}

/** Nothing of a search is kept, so an outage can be told here and now, without script. Other errors go their way. */
async function orOutage<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof OutageError) return null
    throw error
  }
}

/** Clusters and members that answer to the same words. */
function Places({ found, locale, title }: { found: Found; locale: Locale; title: string }) {
  const places = [
    ...found.clusters.map(({ handle, name }) => ({ href: paths.cluster(handle), name })),
    ...found.members.map(({ handle, name }) => ({ href: paths.member(handle), name })),
  ]
  if (places.length === 0) return null
  return (
    <nav className="strip mb-5" aria-label={title}>
      {places.map(({ href, name }) => (
        <ShopLink key={href} href={href} className="chip">
          <bdi>{textIn(name, locale)}</bdi>
        </ShopLink>
      ))}
    </nav>
  )
}
