import type { PriceChange } from "../../../contracts/desk-prices"
import { undoUntil } from "../../../modules/packaging/price-change"
import { rowsOf, type Database } from "../../../shared/database"

type Row = Omit<PriceChange, "until">

/** What is told of a change's prices; the audit has them all. */
export const toldChanges = 500

const columns = `id, state, due_on as "on", jsonb_array_length(changes) as packs, changes, coalesce(to_jsonb(conflicts), '[]') as conflicts, to_json(coalesce(applied_at, created_at)) #>> '{}' as at, to_json(undone_at) #>> '{}' as undone_at`

/** One change of a member with all its prices, or null. */
export async function readPriceChange(database: Database, member_id: string, id: string): Promise<PriceChange | null> {
  const [row] = await rowsOf<Row>(database, `select ${columns} from price_change where id = :id and member_id = :member_id and deleted_at is null`, { id, member_id })
  return row ? { ...row, until: undoUntil(new Date(row.at)).toISOString() } : null
}

/** Changes that are to be published by now: planned for a day that has come, or begun and left. */
export async function readDueChanges(database: Database, today: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select id from price_change where deleted_at is null and ((state = 'planned' and due_on <= :today) or state = 'applying') and (leased_until is null or leased_until < now()) order by due_on nulls first, id`,
    { today },
  )
  return rows.map(({ id }) => id)
}
