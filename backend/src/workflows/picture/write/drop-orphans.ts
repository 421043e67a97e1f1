import { orphanDays } from "../../../modules/picture/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** Table and column of everything that shows pictures: keys alone, or documents with keys in them. */
export const shownBy: readonly (readonly [table: string, column: string])[] = [
  ["product_label", "pictures"],
  ["pack", "picture"],
  ["listing_draft", "content"],
  ["product", "thumbnail"],
  ["image", "url"],
  ["cluster", "tile_picture"],
  ["cluster", "hero_picture"],
  ["member", "process"],
  // carts and orders show what a good looked like when it was bought
  ["member_order_line", "picture"],
  ["cart_line_item", "thumbnail"],
  ["order_line_item", "thumbnail"],
]

export type Orphan = { id: string; key: string; file_id: string }

/**
 * Deletes the rows of pictures that were sent more than a week ago and are shown nowhere, some at a time, the oldest
 * first. One statement: a picture that is sent again meanwhile stays.
 */
export async function dropOrphans(database: Database, take = 200): Promise<Orphan[]> {
  // what is deleted softly counts as well: goods that were sold stay readable
  const shown = shownBy.map(([table, column]) => `select (regexp_matches("${column}"::text, 'up/[0-9a-f]{32}', 'g'))[1] as key from "${table}"`).join(" union all ")
  return rowsOf<Orphan>(
    database,
    `with shown as (${shown}), orphan as (
       select p.id from picture p where p.deleted_at is null and p.offered_at < now() - make_interval(days => :days) and not exists (select 1 from shown where shown.key = p.key)
       order by p.offered_at, p.id limit :take for update)
     update picture set deleted_at = now() from orphan where picture.id = orphan.id returning picture.id, picture.key, picture.file_id`,
    { days: orphanDays, take },
  )
}
