import type { AdminPermit, AdminPermitFilter, AdminPermitPage, AdminPermits } from "../../../contracts/admin"
import { EXPIRING_DAYS, permitState, type PermitFacts } from "../../../modules/permit/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { addDays, tehranDay } from "../../../shared/tehran"
import { readClusterKinds } from "./cluster-kinds"
import { deskColumns, deskPermitOf, deskTables, type DeskPermitRow } from "./permit-view"

/** `permitState` of the rules, as SQL, to count and choose by. A spec over HTTP holds the two together. */
const state = `case when p.revoked_at <= :now then 'revoked' when p.rejected_at is not null then 'rejected' when p.expires_on < :today then 'expired'
  when p.verified_at is null then 'unverified' when p.issued_on > :today then 'not_started' when p.expires_on <= :soon then 'expiring' else 'valid' end`
const times = (now: Date) => ({ now, today: tehranDay(now), soon: addDays(tehranDay(now), EXPIRING_DAYS) })
const tables = "permit p join member m on m.id = p.member_id and m.deleted_at is null"

type Row = PermitFacts & Pick<AdminPermit, "member" | "number" | "issuer"> & { count: number }
type Question = { state?: AdminPermitFilter | undefined; limit: number; offset: number }

/** A page of permits, those that end first before those that never do, each with its state now. Two statements. */
export async function readAdminPermits(database: Database, { state: asked, limit, offset }: Question, now = new Date()): Promise<AdminPermits> {
  const [rows, found] = await Promise.all([
    rowsOf<Row>(
      database,
      `select p.id, p.member_id, p.type, p.number, p.issuer, p.issued_on, p.expires_on, p.covers, p.verified_at, p.rejected_at, p.revoked_at,
         jsonb_build_object('id', m.id, 'name', m.name) as member, count(*) over ()::int as count
       from ${tables} where p.deleted_at is null and (:asked::text is null or ${state} = :asked) order by p.expires_on nulls last, p.id limit :limit offset :offset`,
      { asked: asked ?? null, limit, offset, ...times(now) },
    ),
    rowsOf<{ state: AdminPermitFilter; count: number }>(database, `select ${state} as state, count(*)::int as count from ${tables} where p.deleted_at is null group by 1`, times(now)),
  ])
  const countOf = (each: AdminPermitFilter) => found.find((row) => row.state === each)?.count ?? 0
  return {
    permits: rows.map((row) => {
      const { id, member, type, number, issuer, issued_on, expires_on, covers } = row
      return { id, member, type, number, issuer, issued_on, expires_on, covers: [...covers], state: permitState(row, now) }
    }),
    counts: countsBy(countOf),
    count: rows[0]?.count ?? 0,
    limit,
    offset,
  }
}

const countsBy = (countOf: (state: AdminPermitFilter) => number): AdminPermits["counts"] => ({
  valid: countOf("valid"), expiring: countOf("expiring"), expired: countOf("expired"), unverified: countOf("unverified"), rejected: countOf("rejected"), revoked: countOf("revoked"), not_started: countOf("not_started"),
})

/** One permit with what was decided of it and its file's name; null when there is no such permit. Two statements. */
export async function readAdminPermit(database: Database, id: string, now = new Date()): Promise<AdminPermitPage | null> {
  const [row] = await rowsOf<DeskPermitRow & Pick<AdminPermitPage, "member" | "cluster_id">>(
    database,
    `select ${deskColumns}, jsonb_build_object('id', m.id, 'name', m.name) as member, m.cluster_id
     from ${deskTables} join member m on m.id = p.member_id and m.deleted_at is null where p.id = :id and p.deleted_at is null`,
    { id },
  )
  if (!row) return null
  const { succeeded: _, follows_id: __, days_left: ___, ...permit } = deskPermitOf(row, false, await readClusterKinds(database, row.cluster_id), now)
  return { ...permit, member: row.member, cluster_id: row.cluster_id }
}
