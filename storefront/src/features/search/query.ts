/** What a search page was asked for, as its address says it. */
export type Search = { q: string; sort: Sort; page: number; /** one value of a facet at most */ picked: Record<FacetKey, string | null> }

export const facetKeys = ["kind", "cluster", "pack", "pickup"] as const
export type FacetKey = (typeof facetKeys)[number]
export const sorts = ["best", "unit_price", "new"] as const
export type Sort = (typeof sorts)[number]

type Params = Record<string, string | string[] | undefined>

const longestQuery = 120
const lastPage = 500

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const firstOf = (value: string | string[] | undefined): string => listOf(value)[0] ?? ""

/** Reads an address of any origin: what is not understood falls away, so no address of ours answers with an error. */
export function parseSearch(params: Params): Search {
  const page = Number(firstOf(params.page))
  const picked = (key: FacetKey) => listOf(params[key]).find((value) => /^[a-z0-9][a-z0-9_-]{0,80}$/i.test(value)) ?? null
  return {
    q: firstOf(params.q).trim().slice(0, longestQuery),
    sort: sorts.find((sort) => sort === firstOf(params.sort)) ?? "best",
    page: Number.isInteger(page) && page > 1 && page <= lastPage ? page : 1,
    picked: { kind: picked("kind"), cluster: picked("cluster"), pack: picked("pack"), pickup: picked("pickup") },
  }
}

/** The same search as an address, changed by `patch`. A change of anything but the page starts at page 1. */
export function searchQuery(search: Search, patch: Partial<Pick<Search, "q" | "sort" | "page">> & { drop?: FacetKey; clear?: boolean } = {}): string {
  const { q = search.q, sort = search.sort, page = 1, drop, clear } = patch
  const query = new URLSearchParams()
  if (q) query.set("q", q)
  if (!clear)
    for (const key of facetKeys) {
      const value = search.picked[key]
      if (value && key !== drop) query.set(key, value)
    }
  if (sort !== "best") query.set("sort", sort)
  if (page > 1) query.set("page", String(page))
  const text = query.toString()
  return text ? `?${text}` : ""
}

/** Page numbers for a pager: first, last, and those around the current one; 0 is a gap. */
export function pagerOf(page: number, pages: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages).toSorted((a, b) => a - b)
  return wanted.flatMap((number, index) => (index > 0 && number - (wanted[index - 1] ?? 0) > 1 ? [0, number] : [number]))
}
