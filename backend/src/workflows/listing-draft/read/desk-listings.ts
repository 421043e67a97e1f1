import { foldText, latinToPersian, wrongKeyboardReadings } from "@khooshe/persian-text"
import type { z } from "zod"
import type { DeskListings, listingFilter } from "../../../contracts/desk-listings"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { pictureOf } from "../../../shared/media"
import { ownPriceJoin } from "../../price/read/own-prices"

/** Listings on a page. */
export const listingsOnPage = 50

export type ListingFilter = z.infer<typeof listingFilter>
type Row = DeskListings["listings"][number]
export type ListRow = Omit<Row, "kind" | "picture" | "stock"> & {
  kind_handle: string
  kind_name: string | null
  kind_translations: Translations
  picture: { key: string; alt: { fa: string; en: string }; width: number | null; height: number | null } | null
}

/** A listing's row in a list: `d` is the listing, `p` its product, `s` what the shop shows, `l` its label. */
export const listColumns = `d.id, d.handle, d.title, d.change, d.sent_back is not null as sent_back, to_json(d.updated_at) #>> '{}' as updated_at,
  case when d.product_id is not null and p.id is null then 'archived' else d.state end as state, case when d.state = 'published' then s.blocked end as blocked,
  d.kind_handle, k.name as kind_name, (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = k.id and t.deleted_at is null) as kind_translations,
  coalesce(jsonb_array_length(d.content->'packs'), (select count(*)::int from pack x where x.product_id = d.product_id and x.deleted_at is null), 0) as packs,
  (select jsonb_build_object('key', first->>'key', 'alt', first->'alt', 'width', coalesce(up.width, (shown->>'width')::int), 'height', coalesce(up.height, (shown->>'height')::int))
     from (select coalesce(d.content->'pictures'->0, l.pictures->0) as first) f left join picture up on up.key = f.first->>'key' and up.deleted_at is null
     left join lateral jsonb_path_query(l.pictures, '$[*]') shown on shown->>'key' = f.first->>'key' where f.first is not null limit 1) as picture`
export const listFrom = `listing_draft d left join product p on p.id = d.product_id and p.deleted_at is null left join product_label l on l.product_id = p.id and l.deleted_at is null
  left join product_category k on k.handle = d.kind_handle and k.deleted_at is null left join listing s on s.product_id = d.product_id and s.deleted_at is null`

/** Of the cheapest pack that is on. */
const price = `case when d.product_id is null then (select min((e->>'price_rial')::float8) from jsonb_array_elements(d.content->'packs') e where (e->>'on')::boolean)
  else (select min(pc.amount) from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null ${ownPriceJoin} where pk.product_id = d.product_id and pk.on_sale and pk.deleted_at is null) end as price_rial`

export const conditionOf: Readonly<Record<ListingFilter, string>> = {
  draft: "d.state = 'draft'",
  in_review: "(d.state = 'in_review' or d.change = 'in_review')",
  published: "d.state = 'published'",
  paused: "d.state = 'paused'",
  archived: "d.state = 'archived'",
  sent_back: "d.sent_back is not null and d.state <> 'archived'",
  blocked: "d.state = 'published' and s.blocked is not null",
}

const escaped = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** Ways in which a query may be typed, as patterns; each has every word of it, in its order. */
export function patternsOf(q: string): string[] {
  const readings = [q, latinToPersian(q) ?? "", ...wrongKeyboardReadings(q)].map(foldText).filter(Boolean)
  return [...new Set(readings)].map((text) => `%${text.split(" ").map(escaped).join("%")}%`)
}

export function rowOf({ kind_handle, kind_name, kind_translations, picture, ...row }: ListRow): Omit<Row, "stock"> {
  return {
    ...row,
    kind: { handle: kind_handle, name: localized(kind_name ?? kind_handle, kind_translations, "name") },
    picture: picture?.width && picture.height ? pictureOf({ key: picture.key, alt: picture.alt, width: picture.width, height: picture.height }) : null,
  }
}

/** What is left of the goods themselves: each stock once, however many packs draw on it; empty packs are not counted among them. */
const stockLeft = `
select i.product_id, min(i.unit) as unit, sum(i.left)::float8 as left from (
  select distinct on (pk.product_id, r.inventory_item_id) pk.product_id, l.stocked_quantity - l.reserved_quantity as left,
    case when r.what = 'size' or pk.net_unit = 'pair' then 'pair' when pk.net_unit = 'g' then 'g' else 'piece' end as unit
  from pack pk join product_label b on b.product_id = pk.product_id and b.deleted_at is null
  join recipe_part r on r.pack_id = pk.id and r.deleted_at is null and r.tracked and (r.what in ('bulk', 'size') or b.trade = 'supply')
  join member m on m.id = pk.member_id join inventory_level l on l.inventory_item_id = r.inventory_item_id and l.location_id = m.stock_location_id and l.deleted_at is null
  where pk.product_id = any(:ids) and pk.deleted_at is null order by pk.product_id, r.inventory_item_id) i group by i.product_id`

/** By listing; none for what is not in the shop. One statement, none for no goods. */
async function readStockLeft(database: Database, listing_ids: readonly string[]): Promise<Map<string, NonNullable<Row["stock"]>>> {
  if (listing_ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; left: number; unit: NonNullable<Row["stock"]>["unit"] }>(
    database,
    `select d.id, s.unit, s.left from (${stockLeft.replace(":ids", "array(select product_id from listing_draft where id = any(:ids) and product_id is not null)")}) s join listing_draft d on d.product_id = s.product_id and d.deleted_at is null`,
    { ids: [...listing_ids] },
  )
  return new Map(rows.map(({ id, left, unit }) => [id, { left, unit }]))
}

/**
 * A member's listings, the newest first, fifty at a time by key. Four statements.
 * @param after a listing's id, to go on from
 */
export async function readDeskListings(database: Database, member_id: string, { state, q, after }: { state: ListingFilter | null; q: string | null; after: string | null }): Promise<DeskListings> {
  const patterns = q ? patternsOf(q) : null
  const [counts, rows, trust] = await Promise.all([
    rowsOf<DeskListings["counts"]>(
      database,
      `select ${Object.entries(conditionOf).map(([name, condition]) => `count(*) filter (where ${condition})::int as ${name}`).join(", ")}
       from listing_draft d left join listing s on s.product_id = d.product_id and s.deleted_at is null where d.member_id = :member_id and d.deleted_at is null`,
      { member_id },
    ),
    rowsOf<ListRow>(
      database,
      `select ${listColumns}, ${price} from ${listFrom} where d.member_id = :member_id and d.deleted_at is null and ${state ? conditionOf[state] : "d.state <> 'archived'"}
         and (:after::text is null or d.id < :after) and (:patterns::text[] is null or d.search_key like any(:patterns)) order by d.id desc limit ${listingsOnPage + 1}`,
      { member_id, after, patterns },
    ),
    rowsOf<{ on: boolean }>(database, `select auto_approval as "on" from listing_trust where member_id = :member_id and deleted_at is null`, { member_id }),
  ])
  const shown = rows.slice(0, listingsOnPage)
  const [count] = counts
  const stock = await readStockLeft(database, shown.map(({ id }) => id))
  return {
    counts: count ?? { draft: 0, in_review: 0, published: 0, paused: 0, archived: 0, sent_back: 0, blocked: 0 },
    auto_approval: trust[0]?.on ?? false,
    listings: shown.map((row) => ({ ...rowOf(row), stock: stock.get(row.id) ?? null })),
    next: rows.length > listingsOnPage ? (shown.at(-1)?.id ?? null) : null,
  }
}
