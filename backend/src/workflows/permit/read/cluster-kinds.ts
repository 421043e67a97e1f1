import type { LocalizedText } from "../../../contracts/shared"
import type { Trade } from "../../../modules/permit/requirements"
import type { KindOfGoods } from "../../../modules/permit/types"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"

export type NamedKind = KindOfGoods & { name: LocalizedText }

/** Kinds of goods of a cluster by their rank, with the trade that it was made for or that its goods have; null where neither says it. One statement. */
export async function readClusterKinds(database: Database, cluster_id: string): Promise<NamedKind[]> {
  const rows = await rowsOf<{ handle: string; name: string; translations: Translations; trade: Trade | null }>(
    database,
    `select k.handle, k.name, coalesce(k.metadata->>'trade', (select l.trade from product_label l where l.kind_handle = k.handle and l.deleted_at is null limit 1)) as trade,
       (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = k.id and t.deleted_at is null) as translations
     from product_category k join product_category p on p.id = k.parent_category_id and p.deleted_at is null
     join cluster c on c.handle = p.handle where c.id = :cluster_id and k.deleted_at is null order by k.rank, k.handle`,
    { cluster_id },
  )
  return rows.map(({ name, translations, ...kind }) => ({ ...kind, name: localized(name, translations, "name") }))
}
