import type { ListingContent, WrittenPack } from "../../../contracts/desk-listings"
import type { LocalizedText } from "../../../contracts/shared"
import { factsOfLabelRow } from "../../../modules/listing-draft/facts"
import type { KnownPack, Part } from "../../../modules/listing-draft/recipe"
import type { LabelFacts } from "../../../modules/packaging/label-facts"
import { templates } from "../../../modules/packaging/templates"
import type { Trade } from "../../../modules/permit/requirements"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { localized, type Translations } from "../../../shared/localized"
import { ownPriceJoin } from "../../price/read/own-prices"

export type LivePicture = { key: string; view: string; width: number; height: number; alt: LocalizedText }

type LivePart = Omit<Part, "size">
type PackRow = Omit<WrittenPack, "sides_mm" | "materials" | "on" | "sizes" | "label_languages"> & {
  pack_id: string
  variant_id: string
  on_sale: boolean
  length: number | null
  width: number | null
  height: number | null
  shelf_life_days: number | null
  price_set_id: string | null
  price_usd_id: string | null
  sizes: WrittenPack["sizes"] | Record<string, WrittenPack["sizes"][number]>
  label_languages: string[] | Record<string, string>
  parts: LivePart[] | null
}
type Row = {
  product_id: string
  label_id: string
  handle: string
  status: string
  title: string
  description: string | null
  hs_code: string | null
  translations: Translations
  trade: Trade
  facts: LabelFacts
  pictures: LivePicture[] | Record<string, LivePicture>
  maker: string | null
  model: string | null
  colour: string | null
  colour_name: LocalizedText | null
  lead_days: number | null
  made_to_order: boolean
  packs: PackRow[] | null
}

/** A pack in the shop: which variant it is, and what it takes of stock. */
export type LivePack = KnownPack & Pick<PackRow, "pack_id" | "variant_id" | "price_set_id" | "price_usd_id" | "shelf_life_days"> & { position: number }

/** A good as buyers see it, in the words in which its member writes. */
export type LiveGood = {
  product_id: string
  label_id: string
  handle: string
  status: string
  content: ListingContent
  pictures: LivePicture[]
  colour_name: LocalizedText | null
  packs: LivePack[]
}

const query = `
select p.id as product_id, l.id as label_id, p.handle, p.status, p.title, p.description, p.hs_code, l.trade, l.facts, l.pictures, l.model, l.colour, l.colour_name, l.lead_days, l.made_to_order,
  (select m.handle from member m where m.id = l.maker_id) as maker,
  (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
  (select jsonb_agg(jsonb_build_object('pack_id', pk.id, 'variant_id', v.id, 'sku', coalesce(v.sku, v.id), 'pack', pk.pack, 'name', pk.name, 'content', pk.content, 'level', pk.level,
      'net_amount', pk.net_amount, 'net_unit', pk.net_unit, 'pieces', pk.pieces, 'gross_gram', coalesce(v.weight, 0), 'length', v.length, 'width', v.width, 'height', v.height,
      'gtin', coalesce(v.ean, v.barcode), 'label_languages', pk.label_languages, 'sizes', pk.sizes, 'picture', pk.picture, 'on_sale', pk.on_sale, 'shelf_life_days', pk.shelf_life_days,
      'price_rial', pc.amount, 'price_set_id', pc.price_set_id, 'price_usd', ud.amount, 'price_usd_id', ud.id,
      'parts', (select jsonb_agg(jsonb_build_object('what', r.what, 'name', r.name, 'amount', r.amount, 'sku', i.sku) order by r.id)
        from recipe_part r left join inventory_item i on i.id = r.inventory_item_id and r.tracked where r.pack_id = pk.id and r.deleted_at is null)) order by pk.position, v.variant_rank, v.id)
    from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null ${ownPriceJoin}
    left join lateral (select u.id, u.amount::float8 as amount from price u where u.price_set_id = pc.price_set_id and u.deleted_at is null and u.currency_code = 'usd' and u.price_list_id is null
      and u.rules_count = 0 and u.min_quantity is null and u.max_quantity is null order by u.created_at limit 1) ud on true
    where pk.product_id = p.id and pk.deleted_at is null) as packs
from product p join product_label l on l.product_id = p.id and l.deleted_at is null
where p.id = any(:ids) and p.deleted_at is null`

/** The size that a part of a pack is of: a single pair says it, else the end of its stock's SKU. */
function sizedParts({ parts, sizes }: { parts: readonly LivePart[]; sizes: WrittenPack["sizes"] }): Part[] {
  const [only] = sizes.length === 1 ? sizes : []
  return parts.map((part) => ({ ...part, size: part.what === "size" ? (only?.size ?? Number(/-(\d+)$/.exec(part.sku ?? "")?.[1] ?? Number.NaN)) : null }))
}

/** What a material is called in its trade's template; by its English name when it is not of it. */
function materialOf(trade: Trade, name: LocalizedText): string {
  const known = templates[trade].packs.flatMap(({ materials }) => materials).find((each) => each.name.fa === name.fa)
  return known?.material ?? name.en.toLowerCase().replace(/[^a-z0-9]+/g, "-")
}

function packsOf({ trade, packs }: Row): { written: WrittenPack; live: LivePack }[] {
  return (packs ?? []).map((row, position) => {
    const { pack_id, variant_id, on_sale, length, width, height, shelf_life_days, price_set_id, price_usd_id, parts, ...pack } = row
    const sizes = listOf(pack.sizes)
    const known = sizedParts({ parts: parts ?? [], sizes })
    return {
      written: {
        ...pack, sizes, label_languages: listOf(pack.label_languages), sides_mm: [length ?? 0, width ?? 0, height ?? 0], on: on_sale,
        materials: known.filter((part) => part.what === "material" && trade !== "supply").map(({ name, amount, sku }) => ({ material: materialOf(trade, name), name, amount, counted: sku !== null })),
      },
      live: { sku: pack.sku, net_amount: pack.net_amount, sizes, parts: known, pack_id, variant_id, price_set_id, price_usd_id, shelf_life_days, position },
    }
  })
}

function goodOf(row: Row): LiveGood {
  const packs = packsOf(row)
  const pictures = listOf(row.pictures)
  const content: ListingContent = {
    title: localized(row.title, row.translations, "title"),
    description: localized(row.description, row.translations, "description"),
    facts: factsOfLabelRow(row.facts),
    pictures: pictures.map(({ key, alt }) => ({ key, alt })),
    maker: row.maker,
    hs_code: row.hs_code,
    lead_days: row.lead_days,
    made_to_order: row.made_to_order,
    model: row.model,
    colour: row.colour,
    packs: packs.map(({ written }) => written),
  }
  return { product_id: row.product_id, label_id: row.label_id, handle: row.handle, status: row.status, content, pictures, colour_name: row.colour_name, packs: packs.map(({ live }) => live) }
}

/** Goods as buyers see them, by product; one that is gone, or only half listed, is left out. One statement. */
export async function readLiveGoods(database: Database, product_ids: readonly string[]): Promise<Map<string, LiveGood>> {
  if (product_ids.length === 0) return new Map()
  const rows = await rowsOf<Row>(database, query, { ids: [...product_ids] })
  return new Map(rows.map((row) => [row.product_id, goodOf(row)]))
}
