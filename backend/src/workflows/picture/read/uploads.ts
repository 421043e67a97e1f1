import { rowsOf, type Database } from "../../../shared/database"

/** How many new pictures somebody sent in the last hour, those that are gone again too. */
export async function countUploads(database: Database, desk_user_id: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(database, "select count(*)::int as count from picture where uploaded_by = :desk_user_id and created_at > now() - interval '1 hour'", { desk_user_id })
  return row?.count ?? 0
}
