import { rowsOf, type Database } from "../../../shared/database"
import type { DraftRow } from "../read/drafts"

/** A listing's own columns, as they are kept. */
export type DraftColumns = Pick<
  DraftRow,
  "id" | "member_id" | "kind_handle" | "trade" | "state" | "change" | "version" | "sku_base" | "handle" | "product_id" | "content" | "stock" | "submitted_at" | "submitted_by" | "key" | "title" | "search_key"
> & { sent_back: object | null }

const columns = "id, member_id, kind_handle, trade, state, change, version, sku_base, handle, product_id, content, stock, sent_back, submitted_at, submitted_by, key, title, search_key"
const types = `id text, member_id text, kind_handle text, trade text, state text, change text, version int, sku_base text, handle text, product_id text, content jsonb, stock jsonb, sent_back jsonb,
  submitted_at timestamptz, submitted_by text, key text, title jsonb, search_key text`

/** The columns of rows that are there, for whoever has to write them back. */
export async function readDraftColumns(database: Database, ids: readonly string[]): Promise<DraftColumns[]> {
  return rowsOf<DraftColumns>(database, `select ${columns.replace("submitted_at", "to_json(submitted_at) #>> '{}' as submitted_at")} from listing_draft where id = any(:ids)`, { ids: [...ids] })
}

/** Writes listings whole, those that are there and new ones. JSON is put in the place of what was there. One statement. */
export async function writeDrafts(database: Database, rows: readonly DraftColumns[]): Promise<void> {
  if (rows.length === 0) return
  await database.raw(
    `insert into listing_draft (${columns}) select ${columns} from jsonb_to_recordset(cast(:rows as jsonb)) as r(${types})
     on conflict (id) do update set ${columns.split(", ").slice(1).map((column) => `${column} = excluded.${column}`).join(", ")}, updated_at = clock_timestamp(), deleted_at = null`,
    { rows: JSON.stringify(rows) },
  )
}

export async function deleteDrafts(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await database.raw("delete from listing_draft where id = any(:ids)", { ids: [...ids] })
}

/** What a row holds of its own, without what stands beside it. */
export function columnsOf(row: DraftRow): DraftColumns {
  const { kind: _kind, blocked: _blocked, member: _member, updated_at: _updated, ...own } = row
  return own
}
