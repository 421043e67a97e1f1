import type { PermitRow } from "../../../modules/permit/view"
import { rowsOf, type Database } from "../../../shared/database"

/** The permits of the members named, newest first; papers that were turned down are nobody's business. */
export async function readPermits(database: Database, memberIds: readonly string[]): Promise<PermitRow[]> {
  if (memberIds.length === 0) return []
  return rowsOf<PermitRow>(
    database,
    `select id, member_id, type, number, issuer, issued_on, expires_on, covers, verified_at, rejected_at, revoked_at
     from permit where deleted_at is null and rejected_at is null and member_id = any(:ids) order by issued_on desc, id`,
    { ids: [...new Set(memberIds)] },
  )
}
