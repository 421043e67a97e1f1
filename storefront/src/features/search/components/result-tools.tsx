import type { SearchPage } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { facetKeys, pagerOf, searchQuery, sorts, type Search } from "../query"

/** Filters of the phone, and the order of the results as links. */
export function SortChips({ search, filterable }: { search: Search; filterable: boolean }) {
  const t = useTranslations("search")
  const locale = useLocale()
  const picked = facetKeys.filter((key) => search.picked[key] !== null).length
  return (
    <div className="strip">
      {filterable && (
        <button type="button" className="chip md:hidden" popoverTarget="facets">
          <Icon name="filter" size="sm" />
          {t("filters")}
          {picked > 0 && <span className="chip-count">{formatNumber(picked, locale)}</span>}
        </button>
      )}
      {sorts.map((sort) => (
        <ShopLink key={sort} className="chip" href={paths.search() + searchQuery(search, { sort })} aria-current={sort === search.sort ? "true" : undefined} rel="nofollow">
          {t(`sort.${sort}`)}
        </ShopLink>
      ))}
    </div>
  )
}

/** Applied filters, each with a way off. */
export function AppliedFilters({ search, facets }: { search: Search; facets: SearchPage["facets"] }) {
  const t = useTranslations("search")
  const say = useText()
  const applied = facetKeys.flatMap((key) => {
    const value = search.picked[key]
    if (value === null) return []
    const name = facets.find((facet) => facet.key === key)?.values.find((entry) => entry.handle === value)?.name
    return [{ key, words: name ? say(name) : t(`facet.${key}`) }]
  })
  if (applied.length === 0) return null
  return (
    <ul className="mt-2.5 flex flex-wrap items-center gap-2">
      {applied.map(({ key, words }) => (
        <li key={key}>
          <ShopLink className="token" href={paths.search() + searchQuery(search, { drop: key })} aria-label={t("drop", { filter: words })} rel="nofollow">
            {words}
            <Icon name="x" size="sm" />
          </ShopLink>
        </li>
      ))}
      <li>
        <ShopLink className="btn btn-quiet btn-compact" href={paths.search() + searchQuery(search, { clear: true })} rel="nofollow">
          {t("clear")}
        </ShopLink>
      </li>
    </ul>
  )
}

/** Squares of 44 px: before, numbers, after, and where one is among all. */
export function Pager({ search, page }: { search: Search; page: Pick<SearchPage, "count" | "page" | "page_size" | "listings"> }) {
  const t = useTranslations("search")
  const locale = useLocale()
  const pages = Math.ceil(page.count / page.page_size)
  if (pages < 2) return null
  const to = (number: number) => paths.search() + searchQuery(search, { page: number })
  const first = (page.page - 1) * page.page_size + 1
  return (
    <nav className="pager" aria-label={t("pages")}>
      <span className="text-sm text-ink-2">{t("range", { from: first, to: first + page.listings.length - 1, count: page.count })}</span>
      <ol>
        {page.page > 1 && (
          <li>
            <ShopLink href={to(page.page - 1)} rel="prev">
              {t("before")}
            </ShopLink>
          </li>
        )}
        {pagerOf(page.page, pages).map((number, index) => (
          <li key={index}>
            {number === 0 ? (
              <span>…</span>
            ) : (
              <ShopLink href={to(number)} aria-current={number === page.page ? "page" : undefined}>
                {formatNumber(number, locale)}
              </ShopLink>
            )}
          </li>
        ))}
        {page.page < pages && (
          <li>
            <ShopLink href={to(page.page + 1)} rel="next">
              {t("after")}
            </ShopLink>
          </li>
        )}
      </ol>
    </nav>
  )
}
