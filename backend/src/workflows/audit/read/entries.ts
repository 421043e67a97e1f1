import type { AuditPage } from "../../../contracts/audit"
import { runActs, runDetail, runMinutes } from "../../../modules/audit/runs"
import type { ScopeKind } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

const page_size = 50

export type AuditQuery = { kind: ScopeKind; id: string; /** of one listing alone */ listing_id?: string; /** the id of the entry to go on from */ before: string | null }

type Row = Omit<AuditPage["entries"][number], "run"> & { details: (Record<string, unknown> | null)[] | null; since: string | null }

/** Whether an entry is the last of its run: what is told of it is told once, there. */
const isLast = (entry: string) => `(${entry}.act <> all(:runs) or not exists (
  select 1 from (select n.act, n.actor, n.created_at from audit_entry n where n.scope_kind = ${entry}.scope_kind and n.scope_id = ${entry}.scope_id and n.subject_id = ${entry}.subject_id
      and n.deleted_at is null and (n.created_at, n.id) > (${entry}.created_at, ${entry}.id) order by n.created_at, n.id limit 1) next
  where next.act = ${entry}.act and next.actor = ${entry}.actor and next.created_at <= ${entry}.created_at + make_interval(mins => :minutes)))`

/**
 * What was done, the newest first, by key: as quick on the hundredth page as on the first. Every save of an editor is an
 * entry of its own for good; those of one sitting are read as one. One statement.
 */
export async function readAuditEntries(database: Database, { kind, id, listing_id, before }: AuditQuery): Promise<AuditPage> {
  const rows = await rowsOf<Row>(
    database,
    `select a.id, to_json(a.created_at) #>> '{}' as at, a.act, coalesce(nullif(u.name, ''), u.mobile) as by,
       jsonb_build_object('type', a.subject_type, 'id', a.subject_id, 'name', a.subject_name) as subject, a.detail, run.details, run.since
     from audit_entry a left join desk_user u on u.id = a.actor
     left join lateral (
       select jsonb_agg(r.detail order by r.created_at, r.id) as details, to_json(min(r.created_at)) #>> '{}' as since from audit_entry r
       where r.scope_kind = a.scope_kind and r.scope_id = a.scope_id and r.subject_id = a.subject_id and r.deleted_at is null and (r.created_at, r.id) <= (a.created_at, a.id)
         and (r.created_at, r.id) > coalesce((select (p.created_at, p.id) from audit_entry p where p.scope_kind = a.scope_kind and p.scope_id = a.scope_id and p.subject_id = a.subject_id
           and p.deleted_at is null and (p.created_at, p.id) < (a.created_at, a.id) and ${isLast("p")} order by p.created_at desc, p.id desc limit 1), ('-infinity'::timestamptz, ''))
     ) run on a.act = any(:runs)
     where a.scope_kind = :kind and a.scope_id = :id and a.deleted_at is null ${listing_id === undefined ? "" : "and a.subject_type = 'listing' and a.subject_id = :listing_id"}
       and (:before::text is null or (a.created_at, a.id) < (select b.created_at, b.id from audit_entry b where b.id = :before))
       and ${isLast("a")}
     order by a.created_at desc, a.id desc limit ${page_size + 1}`,
    { kind, id, before, runs: [...runActs], minutes: runMinutes, ...(listing_id === undefined ? {} : { listing_id }) },
  )
  const entries = rows.slice(0, page_size).map(({ details, since, ...entry }) =>
    details && details.length > 1 && since ? { ...entry, detail: runDetail(details), run: { since, times: details.length } } : { ...entry, run: null })
  return { entries, next: rows.length > page_size ? (entries.at(-1)?.id ?? null) : null }
}
