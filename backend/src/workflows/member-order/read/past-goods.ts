import type { DeliveryMethod } from "../../../contracts/cart"
import type { LocalizedText } from "../../../contracts/shared"
import type { NetUnit } from "../../../modules/packaging/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { soldPackWords } from "../../packaging/sold-pack-words"
import { ownPriceJoin } from "../../price/read/own-prices"

/** A pack as a sold line names it, with whose it is and how that member sends. */
export interface PastGood {
  sku: string
  variant_id: string
  product_handle: string
  title: LocalizedText
  pack: LocalizedText
  net_amount: number
  net_unit: NetUnit
  price_rial: number
  gross_gram: number
  member_id: string
  cluster_id: string
  stock_location_id: string
  vat_registered: boolean
  options: { id: string; method: DeliveryMethod }[]
}

type Row = Omit<PastGood, "title"> & { title: string; translations: Translations }

const goods = `
select v.sku, v.id as variant_id, p.handle as product_handle, p.title, ${soldPackWords("pk")} as pack, pk.net_amount, pk.net_unit, pc.amount as price_rial, coalesce(v.weight, 0)::int as gross_gram,
  m.id as member_id, m.cluster_id, m.stock_location_id, m.vat_registered,
  (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'method', o.data->>'method')), '[]') from shipping_option o where o.shipping_profile_id = m.shipping_profile_id and o.deleted_at is null) as options
from product_variant v join product p on p.id = v.product_id and p.deleted_at is null join pack pk on pk.variant_id = v.id and pk.deleted_at is null
join member m on m.id = pk.member_id and m.deleted_at is null ${ownPriceJoin}
where v.sku = any(:skus) and v.deleted_at is null and pc.amount is not null and m.stock_location_id is not null`

export async function readPastGoods(database: Database, skus: readonly string[]): Promise<Map<string, PastGood>> {
  const rows = await rowsOf<Row>(database, goods, { skus: [...skus] })
  return new Map(rows.map(({ translations, title, ...row }) => [row.sku, { ...row, title: localized(title, translations, "title") }]))
}
