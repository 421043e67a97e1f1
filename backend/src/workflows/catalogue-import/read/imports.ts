import type { CatalogueImport, CatalogueImportPage, CatalogueImports, SheetRowChange } from "../../../contracts/desk-sheet"
import { rowsOf, type Database } from "../../../shared/database"

/** Changed rows on a page. */
export const rowsOnPage = 100

const columns = `i.id, i.file_name, i.state, to_json(i.created_at) #>> '{}' as at, u.name as by, i.total, i.changed, i.same, i.wrong, i.jumps, i.ignored_columns,
  to_json(i.until) #>> '{}' as until, to_json(i.finished_at) #>> '{}' as finished_at,
  (select count(*)::int from catalogue_import_row r where r.import_id = i.id and r.state = 'applied' and r.deleted_at is null) as applied,
  (select count(*)::int from catalogue_import_row r where r.import_id = i.id and r.state = 'conflict' and r.deleted_at is null) as conflicts`
const from = "from catalogue_import i left join desk_user u on u.id = i.actor where i.member_id = :member_id and i.deleted_at is null"

/** The newest files of a member. */
export async function readImports(database: Database, member_id: string): Promise<CatalogueImports> {
  return { imports: await rowsOf<CatalogueImports["imports"][number]>(database, `select ${columns} ${from} order by i.created_at desc, i.id desc limit 20`, { member_id }) }
}

/** One file of a member with a page of its changed rows, or null. @param after number of the row to go on from */
export async function readImport(database: Database, member_id: string, id: string, after = 0): Promise<CatalogueImportPage | null> {
  const [[found], rows] = await Promise.all([
    rowsOf<CatalogueImport>(database, `select ${columns}, i.issues ${from} and i.id = :id`, { member_id, id }),
    rowsOf<SheetRowChange>(
      database,
      `select r."row", r.sku, r.name, r.changes, r.state from catalogue_import_row r join catalogue_import i on i.id = r.import_id and i.member_id = :member_id
       where r.import_id = :id and r."row" > :after and r.deleted_at is null order by r."row" limit ${rowsOnPage + 1}`,
      { member_id, id, after },
    ),
  ])
  return found ? { ...found, rows: rows.slice(0, rowsOnPage), next: rows.length > rowsOnPage ? (rows[rowsOnPage - 1]?.row ?? null) : null } : null
}

/** Imports that are being applied. */
export async function readImportsToApply(database: Database): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(database, "select id from catalogue_import where state = 'applying' and deleted_at is null order by started_at")
  return rows.map(({ id }) => id)
}

/** Whose an import is, to apply it. */
export async function readImportOwner(database: Database, id: string): Promise<{ member_id: string; actor: string; file_name: string; changed: number } | null> {
  const [row] = await rowsOf<{ member_id: string; actor: string; file_name: string; changed: number }>(database, "select member_id, actor, file_name, changed from catalogue_import where id = :id and deleted_at is null", { id })
  return row ?? null
}
