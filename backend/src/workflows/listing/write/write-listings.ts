import type { BuiltListing } from "../../../modules/listing/build-listing"
import { rowsOf, type Database } from "../../../shared/database"

const columns = "product_id, handle, cluster_handle, member_id, member_handle, kind_handle, for_sale, blocked, price_rial, unit_price_rial, card, detail, search, search_key, model, colour, changes_at, built_at"
const id = (prefix: string) => `'${prefix}_' || replace(gen_random_uuid()::text, '-', '')`
/** Medusa keeps a number of any size twice; its services read this one. */
const raw = (column: string) => `case when ${column} is null then null else jsonb_build_object('value', ${column}::text, 'precision', 20) end`
const sameAs = ["card", "detail", "search", "changes_at", "model", "colour"].map((column) => `l.${column} is distinct from excluded.${column}`).join(" or ")

/**
 * One statement, so that a listing never changes without the tasks that its
 * change owes to search and shop. Listings of products that are no longer
 * listed go. Rows that would say the same, or know less, stay as they are.
 */
const statement = `
with fresh as (
  select * from jsonb_to_recordset(cast(:rows as jsonb)) as r(product_id text, handle text, cluster_handle text, member_id text, member_handle text, kind_handle text,
    for_sale boolean, blocked text, price_rial numeric, unit_price_rial numeric, card jsonb, detail jsonb, search jsonb, search_key text, model text, colour jsonb,
    changes_at timestamptz, built_at timestamptz)
), before as (
  select product_id, handle, cluster_handle, member_handle, kind_handle from listing where product_id = any(:ids)
), gone as (
  delete from listing where product_id = any(:ids) and built_at <= :built_at and not exists (select 1 from fresh where fresh.product_id = listing.product_id)
  returning product_id
), written as (
  insert into listing as l (id, ${columns}, raw_price_rial, raw_unit_price_rial)
  select ${id("list")}, ${columns}, ${raw("price_rial")}, ${raw("unit_price_rial")} from fresh
  on conflict (product_id) where deleted_at is null do update set
    ${columns.split(", ").slice(1).map((column) => `${column} = excluded.${column}`).join(", ")},
    raw_price_rial = excluded.raw_price_rial, raw_unit_price_rial = excluded.raw_unit_price_rial, updated_at = now()
  where l.built_at <= excluded.built_at and (${sameAs})
  returning l.product_id, l.handle, l.cluster_handle, l.member_handle, l.kind_handle, xmax = 0 as entered
), touched as (
  select product_id, handle, cluster_handle, member_handle, kind_handle from written
  union select product_id, handle, cluster_handle, member_handle, kind_handle from before
    where product_id in (select product_id from written union select product_id from gone)
), tags as (
  select unnest(array['home', 'listing:' || handle, 'cluster:' || cluster_handle, 'member:' || member_handle, 'kind:' || kind_handle]) as tag from touched
  union select 'showcase:' || c.handle from touched t join cluster c on c.handle = t.cluster_handle and c.is_consortium
  union select 'listing:' || n.handle from touched t join listing n on n.cluster_handle = t.cluster_handle and n.kind_handle = t.kind_handle and n.deleted_at is null
  union select 'registry' where exists (select 1 from gone) or exists (select 1 from written where entered)
), tasks as (
  insert into listing_task (id, kind, key)
  select ${id("ltask")}, kind, key from (select 'tag' as kind, tag as key from tags union select 'index', product_id from touched) as owed
  on conflict (kind, key) where deleted_at is null do update set attempts = 0, updated_at = clock_timestamp()
)
select product_id from touched`

/**
 * Writes built listings and removes those of `ids` that were not built.
 * @param builtAt when the sources were read
 * @returns ids of products whose listing changed
 */
export async function writeListings(database: Database, ids: readonly string[], built: readonly BuiltListing[], builtAt: Date): Promise<string[]> {
  const rows = built.map(({ card, detail, search, columns }) => ({ ...columns, card, detail, search, search_key: search.words.map(({ word }) => word).join(" "), built_at: builtAt }))
  const touched = await rowsOf<{ product_id: string }>(database, statement, { rows: JSON.stringify(rows), ids: [...ids], built_at: builtAt })
  return [...new Set(touched.map((row) => row.product_id))]
}
