import type { LocalizedText } from "../../../contracts/shared"
import type { NewPackGround } from "../../../modules/catalogue-import/check-new-pack"
import type { KnownPack } from "../../../modules/catalogue-import/check-rows"
import { skuKey } from "../../../modules/catalogue-import/reader"
import type { NetUnit } from "../../../modules/packaging/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { readClusterKinds } from "../../permit/read/cluster-kinds"

/** A pack as a file tells of it, and where its prices and stock are written. */
export interface SheetPack extends KnownPack {
  pack_id: string
  price_set_id: string | null
  /** id of the price without conditions, by currency code */
  price_ids: Readonly<Record<string, string>>
}

type Row = {
  pack_id: string
  on: boolean
  variant_id: string
  product_id: string
  sku: string
  title: string
  translations: Translations
  kind: string
  kind_translations: Translations
  pack: LocalizedText
  content: LocalizedText
  net_unit: NetUnit
  price_set_id: string | null
  prices: { id: string; currency: string; amount: number }[]
  stocks: { inventory_item_id: string; sku: string; stocked: number; reserved: number }[]
}

const packs = `
select pk.id as pack_id, pk.on_sale as "on", v.id as variant_id, v.product_id, v.sku, p.title, c.name as kind, pk.name as pack, pk.content, pk.net_unit,
  (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
  (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = c.id and t.deleted_at is null) as kind_translations,
  (select vp.price_set_id from product_variant_price_set vp where vp.variant_id = v.id and vp.deleted_at is null limit 1) as price_set_id,
  (select coalesce(jsonb_agg(jsonb_build_object('id', pc.id, 'currency', pc.currency_code, 'amount', pc.amount::float8) order by pc.created_at desc), '[]')
    from product_variant_price_set vp join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.price_list_id is null and pc.rules_count = 0 and pc.min_quantity is null and pc.max_quantity is null
    where vp.variant_id = v.id and vp.deleted_at is null) as prices,
  (select coalesce(jsonb_agg(jsonb_build_object('inventory_item_id', i.id, 'sku', i.sku, 'stocked', il.stocked_quantity::float8, 'reserved', il.reserved_quantity::float8)), '[]')
    from recipe_part r join inventory_item i on i.id = r.inventory_item_id and i.deleted_at is null
    join inventory_level il on il.inventory_item_id = i.id and il.location_id = m.stock_location_id and il.deleted_at is null
    where r.pack_id = pk.id and r.tracked and r.what <> 'material' and r.deleted_at is null) as stocks
from pack pk
join member m on m.id = pk.member_id
join product_variant v on v.id = pk.variant_id and v.deleted_at is null and v.sku is not null
join product p on p.id = v.product_id and p.deleted_at is null
join product_label l on l.product_id = p.id and l.member_id = pk.member_id and l.deleted_at is null
left join product_category c on c.handle = l.kind_handle and c.deleted_at is null
where pk.member_id = :member_id and pk.deleted_at is null and (cast(:variant_ids as text[]) is null or v.id = any(cast(:variant_ids as text[])))
order by p.handle, pk.position, v.id`

/** A member's packs with prices in every currency and the stock that they draw on, in one statement; all of them, or these. */
export async function readSheetPacks(database: Database, member_id: string, variant_ids: readonly string[] | null = null): Promise<SheetPack[]> {
  const rows = await rowsOf<Row>(database, packs, { member_id, variant_ids: variant_ids ? [...variant_ids] : null })
  return rows.map(({ title, translations, kind, kind_translations, net_unit, prices, stocks, ...row }) => {
    const good = localized(title, translations, "title")
    const [stock] = stocks
    return {
      ...row,
      good,
      kind: localized(kind, kind_translations, "name"),
      name: { fa: `${good.fa}، ${row.pack.fa} ${row.content.fa}`, en: `${good.en}, ${row.pack.en} ${row.content.en}` },
      // the newest comes first and the oldest, which is the one that carts read, stays
      prices: Object.fromEntries(prices.map(({ currency, amount }) => [currency, amount])),
      price_ids: Object.fromEntries(prices.map(({ currency, id }) => [currency, id])),
      stock: stock && stocks.length === 1 ? { ...stock, unit: net_unit === "g" || net_unit === "pair" ? net_unit : "piece" } : null,
    }
  })
}

/** Decimals of every currency that a price may be in. */
export async function readCurrencies(database: Database): Promise<Map<string, number>> {
  const rows = await rowsOf<{ code: string; decimals: number }>(database, "select code, decimal_digits as decimals from currency where deleted_at is null")
  return new Map(rows.map(({ code, decimals }) => [code, code === "irr" ? 0 : decimals]))
}

/**
 * What packs that are not there yet are checked against: the kinds of the member's cluster, its goods with their drafts,
 * and which of these codes somebody has already. Four statements.
 */
export async function readNewPackGround(database: Database, member_id: string, skus: readonly string[]): Promise<NewPackGround> {
  const [[member], goods, drafted, sold] = await Promise.all([
    rowsOf<{ cluster_id: string }>(database, "select cluster_id from member where id = :member_id and deleted_at is null", { member_id }),
    rowsOf<{ listing_id: string; title: LocalizedText; kind_handle: string }>(database, "select id as listing_id, title, kind_handle from listing_draft where member_id = :member_id and state <> 'archived' and deleted_at is null", { member_id }),
    rowsOf<{ sku: string }>(database, "select pack->>'sku' as sku from listing_draft d cross join lateral jsonb_array_elements(d.content->'packs') pack where d.member_id = :member_id and d.deleted_at is null", { member_id }),
    rowsOf<{ sku: string }>(database, "select sku from product_variant where sku = any(:skus) and deleted_at is null", { skus: [...skus] }),
  ])
  const kinds = member ? await readClusterKinds(database, member.cluster_id) : []
  return { goods, kinds: kinds.flatMap(({ trade, ...kind }) => (trade ? [{ ...kind, trade }] : [])), taken: new Set([...drafted, ...sold].map(({ sku }) => skuKey(sku))) }
}
