import { rowsOf, type Database } from "../../../shared/database"

/**
 * The order "best" of a cluster's goods: what is for sale first, packaging after
 * what it packs, then round by round one good of each member, so that who has many
 * does not push out who has few. Who begins a round turns with the day; a member's
 * own order does not.
 */
const statement = `
with rounds as (
  select l.id, l.cluster_handle, l.for_sale, coalesce(p.trade = 'supply', false) as packaging, md5(l.member_handle || :day) as turn,
    row_number() over (partition by l.cluster_handle, l.member_handle, l.for_sale order by md5(l.member_handle || l.kind_handle), l.handle) as round
  from listing l left join product_label p on p.product_id = l.product_id and p.deleted_at is null where l.deleted_at is null
), placed as (
  select id, row_number() over (partition by cluster_handle order by for_sale desc, packaging, round, turn) as rank from rounds
), moved as (
  update listing set rank = placed.rank from placed where placed.id = listing.id and listing.rank <> placed.rank
  returning listing.product_id, listing.cluster_handle
), tasks as (
  insert into listing_task (id, kind, key)
  select 'ltask_' || replace(gen_random_uuid()::text, '-', ''), kind, key from (
    select 'index' as kind, product_id as key from moved
    union select 'tag', 'cluster:' || cluster_handle from moved
    union select 'tag', 'home' from moved
  ) as owed
  on conflict (kind, key) where deleted_at is null do update set attempts = 0, updated_at = clock_timestamp()
)
select count(*)::int as count from moved`

/**
 * Puts every listing in its place of the day.
 * @param day ISO day in Asia/Tehran
 * @returns how many moved
 */
export async function rankListings(database: Database, day: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(database, statement, { day })
  return row?.count ?? 0
}
