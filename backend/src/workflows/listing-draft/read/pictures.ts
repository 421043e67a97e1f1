import { rowsOf, type Database } from "../../../shared/database"

/** A picture that a member may show: one that its people sent, or that stands with its goods. Pixels of the master. */
export type OwnPicture = { key: string; width: number; height: number }

/** Which of these keys the member may show. One statement. */
export async function readOwnPictures(database: Database, member_id: string, keys: readonly string[]): Promise<Map<string, OwnPicture>> {
  if (keys.length === 0) return new Map()
  const rows = await rowsOf<OwnPicture>(
    database,
    `select key, width, height from picture where scope_kind = 'member' and scope_id = :member_id and key = any(:keys) and deleted_at is null
     union
     select one->>'key', (one->>'width')::int, (one->>'height')::int from product_label l cross join lateral jsonb_path_query(l.pictures, '$[*]') one
     where l.member_id = :member_id and l.deleted_at is null and one->>'key' = any(:keys)`,
    { member_id, keys: [...new Set(keys)] },
  )
  return new Map(rows.map((row) => [row.key, row]))
}
