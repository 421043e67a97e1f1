import type { KindPage } from "../../../contracts/cluster"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { readCards } from "../../listing/read/cards"

type Row = { id: string; handle: string; name: string; description: string | null; translations: Translations; cluster: KindPage["cluster"] | null; siblings: { handle: string; name: string; translations: Translations }[] | null }

const translations = (id: string) => `(select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = ${id} and t.deleted_at is null)`

/** A kind stands under its cluster's category; its siblings are those beside it that have goods. */
const query = `
select k.id, k.handle, k.name, k.description, ${translations("k.id")} as translations,
  (select jsonb_build_object('handle', c.handle, 'name', c.name) from cluster c where c.deleted_at is null and c.handle = coalesce(
    (select l.cluster_handle from listing l where l.kind_handle = k.handle and l.deleted_at is null limit 1), parent.handle)) as cluster,
  (select jsonb_agg(jsonb_build_object('handle', s.handle, 'name', s.name, 'translations', ${translations("s.id")}) order by s.rank, s.handle)
    from product_category s where s.parent_category_id = k.parent_category_id and s.id <> k.id and s.deleted_at is null and s.is_active
      and exists (select 1 from listing l where l.kind_handle = s.handle and l.deleted_at is null)) as siblings
from product_category k
left join product_category parent on parent.id = k.parent_category_id
where k.handle = :handle and k.deleted_at is null and k.is_active and not k.is_internal`

/** A kind's page: its goods of all members, cheapest unit price first. Null for none such, and for a category that is no kind of a cluster. */
export async function readKindPage(database: Database, handle: string): Promise<KindPage | null> {
  const [row] = await rowsOf<Row>(database, query, { handle })
  if (!row?.cluster || row.cluster.handle === handle) return null
  return {
    handle: row.handle,
    name: localized(row.name, row.translations, "name"),
    description: localized(row.description, row.translations, "description"),
    cluster: row.cluster,
    siblings: (row.siblings ?? []).map((sibling) => ({ handle: sibling.handle, name: localized(sibling.name, sibling.translations, "name") })),
    listings: await readCards(database, { kind: handle }, "unit_price"),
  }
}
