import type { LocalizedText } from "../../../contracts/shared"
import type { ListingSources, PackSource, PartySource, SellerSource } from "../../../modules/listing/sources"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { readPermits } from "./permits"
import { readStock } from "./stock"

type Row = {
  id: string
  handle: string
  title: string
  description: string | null
  hs_code: string | null
  created_at: string
  updated_at: string
  translations: Translations
  label: ListingSources["label"]
  kind: { handle: string; name: string; translations: Translations }
  cluster: { handle: string; name: LocalizedText }
  member: SellerSource
  maker: PartySource | null
  packs: (Omit<PackSource, "sides_mm" | "parts"> & { length: number | null; width: number | null; height: number | null; tracked: boolean; parts: PackSource["parts"] | null })[] | null
}

const party = (alias: string) => `'id', ${alias}.id, 'handle', ${alias}.handle, 'name', ${alias}.name, 'kind', ${alias}.kind, 'activity', ${alias}.activity, 'status', ${alias}.status`

/** A price without conditions; price lists and tiers are the cart's business. */
const price = (currency: string) => `(
  select pc.amount from product_variant_price_set vp
  join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null
  where vp.variant_id = v.id and vp.deleted_at is null and pc.currency_code = '${currency}' and pc.price_list_id is null
    and pc.rules_count = 0 and pc.min_quantity is null and pc.max_quantity is null
  order by pc.created_at limit 1)`

const translationsOf = (id: string) => `(select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = ${id} and t.deleted_at is null)`

const query = `
select p.id, p.handle, p.title, p.description, p.hs_code, p.created_at, p.updated_at, ${translationsOf("p.id")} as translations,
  jsonb_build_object('trade', l.trade, 'facts', l.facts, 'pictures', l.pictures, 'model', l.model, 'colour', l.colour, 'colour_name', l.colour_name,
    'lead_days', l.lead_days, 'made_to_order', l.made_to_order) as label,
  jsonb_build_object('handle', k.handle, 'name', k.name, 'translations', ${translationsOf("k.id")}) as kind,
  jsonb_build_object('handle', c.handle, 'name', c.name) as cluster,
  jsonb_build_object(${party("m")}, 'town', m.town, 'collects', m.pickup_address is not null, 'delivery_methods', m.delivery_methods, 'lead_days', m.lead_days,
    'closures', coalesce((select jsonb_agg(jsonb_build_object('from', x."from", 'to', x."to")) from member_closure x where x.member_id = m.id and x.deleted_at is null), '[]')) as member,
  case when mk.id is null then null else jsonb_build_object(${party("mk")}) end as maker,
  (select jsonb_agg(jsonb_build_object('variant_id', v.id, 'sku', coalesce(v.sku, ''), 'pack', pk.pack, 'name', pk.name, 'content', pk.content, 'level', pk.level,
      'net_amount', pk.net_amount, 'net_unit', pk.net_unit, 'pieces', pk.pieces, 'gross_gram', coalesce(v.weight, 0), 'length', v.length, 'width', v.width, 'height', v.height,
      'gtin', coalesce(v.ean, v.barcode), 'label_languages', pk.label_languages, 'sizes', pk.sizes, 'picture', pk.picture,
      'price_rial', ${price("irr")}, 'price_usd', ${price("usd")}, 'tracked', v.manage_inventory and not v.allow_backorder,
      'parts', (select jsonb_agg(jsonb_build_object('inventory_item_id', i.inventory_item_id, 'amount', i.required_quantity))
        from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null)) order by pk.position, v.variant_rank, v.id)
    from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null
    where pk.product_id = p.id and pk.on_sale and pk.deleted_at is null) as packs
from product p
join product_label l on l.product_id = p.id and l.deleted_at is null
join product_category k on k.handle = l.kind_handle and k.deleted_at is null
join member m on m.id = l.member_id and m.deleted_at is null and m.status <> 'ended'
join cluster c on c.id = m.cluster_id and c.deleted_at is null
left join member mk on mk.id = l.maker_id and mk.deleted_at is null
where p.id = any(:ids) and p.status = 'published' and p.deleted_at is null
  and exists (select 1 from product_sales_channel s where s.product_id = p.id and s.deleted_at is null)`

/**
 * All that the listings of these products are made of, in three statements
 * however many they are. A product that is not there, not published, in no
 * sales channel, without a label or of a member that ended is left out.
 */
export async function readListingSources(database: Database, productIds: readonly string[]): Promise<ListingSources[]> {
  if (productIds.length === 0) return []
  const rows = await rowsOf<Row>(database, query, { ids: [...productIds] })
  const [permits, stock] = await Promise.all([
    readPermits(database, rows.flatMap(({ member, maker }) => (maker ? [member.id, maker.id] : [member.id]))),
    readStock(database, rows.flatMap(({ packs }) => (packs ?? []).flatMap(({ parts }) => (parts ?? []).map((part) => part.inventory_item_id)))),
  ])
  return rows.map(({ translations, kind, packs, ...row }) => ({
    product: {
      id: row.id,
      handle: row.handle,
      title: localized(row.title, translations, "title"),
      description: localized(row.description, translations, "description"),
      hs_code: row.hs_code,
      created_at: row.created_at,
      updated_at: row.updated_at,
    },
    label: row.label,
    kind: { handle: kind.handle, name: localized(kind.name, kind.translations, "name") },
    cluster: row.cluster,
    member: row.member,
    maker: row.maker,
    permits: permits.filter((permit) => permit.member_id === row.member.id || permit.member_id === row.maker?.id),
    packs: (packs ?? []).map(({ length, width, height, tracked, parts, ...pack }) => ({
      ...pack,
      sides_mm: [length ?? 0, width ?? 0, height ?? 0],
      parts: tracked ? (parts ?? []) : [],
    })),
    stock,
  }))
}
