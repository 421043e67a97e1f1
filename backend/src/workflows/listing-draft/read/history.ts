import type { AuditPage } from "../../../contracts/audit"
import { rowsOf, type Database } from "../../../shared/database"

const page_size = 50

/**
 * What was done with one listing, the newest first.
 * @param before the id of the entry to go on from
 */
export async function readListingHistory(database: Database, member_id: string, listing_id: string, before: string | null): Promise<AuditPage> {
  const entries = await rowsOf<AuditPage["entries"][number]>(
    database,
    `select a.id, to_json(a.created_at) #>> '{}' as at, a.act, u.name as by, jsonb_build_object('type', a.subject_type, 'id', a.subject_id, 'name', a.subject_name) as subject, a.detail
     from audit_entry a left join desk_user u on u.id = a.actor
     where a.scope_kind = 'member' and a.scope_id = :member_id and a.subject_type = 'listing' and a.subject_id = :listing_id and a.deleted_at is null
       and (:before::text is null or (a.created_at, a.id) < (select b.created_at, b.id from audit_entry b where b.id = :before))
     order by a.created_at desc, a.id desc limit ${page_size + 1}`,
    { member_id, listing_id, before },
  )
  const shown = entries.slice(0, page_size)
  return { entries: shown, next: entries.length > page_size ? (shown.at(-1)?.id ?? null) : null }
}
