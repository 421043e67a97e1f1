import type { PriceChange } from "../../../contracts/desk-prices"
import { undoUntil } from "../../../modules/packaging/price-change"
import { rowsOf, type Database } from "../../../shared/database"

/** One change of a member, or null. */
export async function readPriceChange(database: Database, member_id: string, id: string): Promise<PriceChange | null> {
  const [row] = await rowsOf<Omit<PriceChange, "until">>(
    database,
    "select id, changes, to_json(created_at) #>> '{}' as at, to_json(undone_at) #>> '{}' as undone_at from price_change where id = :id and member_id = :member_id and deleted_at is null",
    { id, member_id },
  )
  return row ? { ...row, until: undoUntil(new Date(row.at)).toISOString() } : null
}
