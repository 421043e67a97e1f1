import type { PermitType } from "../../../contracts/permit"
import type { LocalizedText } from "../../../contracts/shared"
import { toldOfPermits } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** What messages about a permit say, and who is told. */
export type PermitNotice = { permit_id: string; type: PermitType; number: string; expires_on: string | null; member_id: string; member_name: LocalizedText; cluster_id: string; told: string[] }

/** Owners are told by mobile, or by e-mail when no number is known. One statement. */
export async function readPermitNotices(database: Database, permit_ids: readonly string[]): Promise<Map<string, PermitNotice>> {
  if (permit_ids.length === 0) return new Map()
  const rows = await rowsOf<PermitNotice>(
    database,
    `select p.id as permit_id, p.type, p.number, p.expires_on, m.id as member_id, m.name as member_name, m.cluster_id,
       (select coalesce(jsonb_agg(distinct coalesce(u.mobile, u.email)), '[]') from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
        where g.scope_kind = 'member' and g.scope_id = m.id and g.deleted_at is null and g.role = any(:roles)) as told
     from permit p join member m on m.id = p.member_id and m.deleted_at is null where p.deleted_at is null and p.id = any(:ids)`,
    { ids: [...permit_ids], roles: [...toldOfPermits] },
  )
  return new Map(rows.map((row) => [row.permit_id, row]))
}
