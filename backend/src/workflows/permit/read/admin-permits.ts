import type { AdminPermit, AdminPermits } from "../../../contracts/admin"
import { permitState, type PermitFacts } from "../../../modules/permit/rules"
import { rowsOf, type Database } from "../../../shared/database"

type Row = PermitFacts & Pick<AdminPermit, "member" | "number" | "issuer"> & { count: number }

/** A page of permits, those that end first before those that never do, each with its state now. One statement. */
export async function readAdminPermits(database: Database, { limit, offset }: { limit: number; offset: number }, now = new Date()): Promise<AdminPermits> {
  const rows = await rowsOf<Row>(
    database,
    `select p.id, p.member_id, p.type, p.number, p.issuer, p.issued_on, p.expires_on, p.covers, p.verified_at, p.rejected_at, p.revoked_at,
       jsonb_build_object('id', m.id, 'name', m.name) as member, count(*) over ()::int as count
     from permit p join member m on m.id = p.member_id and m.deleted_at is null where p.deleted_at is null order by p.expires_on nulls last, p.id limit :limit offset :offset`,
    { limit, offset },
  )
  return {
    permits: rows.map((row) => {
      const { id, member, type, number, issuer, issued_on, expires_on, covers } = row
      return { id, member, type, number, issuer, issued_on, expires_on, covers: [...covers], state: permitState(row, now) }
    }),
    count: rows[0]?.count ?? 0,
    limit,
    offset,
  }
}
