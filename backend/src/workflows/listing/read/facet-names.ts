import type { LocalizedText } from "../../../contracts/shared"
import type { SearchPage } from "../../../contracts/listing"
import { sortsOfPack } from "../../../modules/packaging/pack-names"
import { rowsOf, type Database } from "../../../shared/database"

type Facet = SearchPage["facets"][number]
export type FacetCounts = Record<Facet["key"], { value: string; count: number }[]>

const namesQuery = `
select 'cluster' as key, handle, name from cluster where handle = any(:clusters)
union all select 'kind', kind_handle, name from (select distinct on (kind_handle) kind_handle, card->'kind'->'name' as name from listing where kind_handle = any(:kinds) and deleted_at is null) k
union all select 'pack', pack, name from (select distinct on (pack) pack, name from pack where pack = any(:packs) and deleted_at is null order by pack, position) p`

const collected: LocalizedText = { fa: "تحویل از کارگاه", en: "Collect from the workshop" }

/** Facets with words for their values. A value that nothing is called by any more is left out. */
export async function nameFacets(database: Database, counts: FacetCounts): Promise<SearchPage["facets"]> {
  const handles = (key: Facet["key"]) => counts[key].map(({ value }) => value)
  const rows = await rowsOf<{ key: string; handle: string; name: LocalizedText }>(database, namesQuery, { clusters: handles("cluster"), kinds: handles("kind"), packs: handles("pack") })
  const nameOf = (key: Facet["key"], handle: string): LocalizedText | undefined => {
    if (key === "pickup") return handle === "true" ? collected : undefined
    return (key === "pack" ? sortsOfPack[handle] : undefined) ?? rows.find((row) => row.key === key && row.handle === handle)?.name
  }
  const keys: Facet["key"][] = ["cluster", "kind", "pack", "pickup"]
  return keys.map((key) => ({
    key,
    values: counts[key].flatMap(({ value, count }) => {
      const name = nameOf(key, value)
      return name ? [{ handle: value, name, count }] : []
    }),
  }))
}
