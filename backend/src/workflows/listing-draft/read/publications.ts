import { rowsOf, type Database } from "../../../shared/database"
import type { Publication } from "../write/publications"

/** A publication that nobody ended. `settled`: the listing is what it was to become, and only its book is not written. */
export type BegunPublication = Publication & { listing_id: string; member_id: string; settled: boolean }

const columns = `d.id as listing_id, d.member_id, d.publishing->>'by' as by, d.publishing->>'actor' as actor, (d.publishing->>'version')::int as version, d.publishing->>'at' as at,
  d.product_id is not null and d.content is null and d.version > (d.publishing->>'version')::int as settled`

/**
 * Takes publications that were begun longer ago than `seconds`, or taken so long ago by somebody who did not end them. Each
 * goes to one process at a time.
 */
export async function takeBegunPublications(database: Database, seconds: number): Promise<BegunPublication[]> {
  return rowsOf(
    database,
    `update listing_draft d set publishing = d.publishing || jsonb_build_object('taken', to_json(clock_timestamp()))
     where d.id in (select id from listing_draft where publishing is not null and deleted_at is null
       and coalesce(publishing->>'taken', publishing->>'at')::timestamptz < now() - make_interval(secs => :seconds) order by id limit 100 for update skip locked)
     returning ${columns}`,
    { seconds },
  )
}

/** What a run that died left of a good: its product, and whether it has its label, by which it is whole. Null: the publication has ended meanwhile. */
export type LeftOver = BegunPublication & { product_id: string | null; first: boolean; whole: boolean; row_version: number }

export async function readLeftOver(database: Database, listing_id: string): Promise<LeftOver | null> {
  const [row] = await rowsOf<LeftOver>(
    database,
    `select ${columns}, p.id as product_id, d.product_id is null as first, d.version as row_version,
       exists (select 1 from product_label l where l.product_id = p.id and l.deleted_at is null) as whole
     from listing_draft d left join product p on (p.id = d.product_id or (d.product_id is null and p.handle = d.handle)) and p.deleted_at is null
     where d.id = :listing_id and d.publishing is not null and d.deleted_at is null`,
    { listing_id },
  )
  return row ?? null
}
