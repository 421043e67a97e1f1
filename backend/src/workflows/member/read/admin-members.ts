import type { AdminMember, AdminMembers } from "../../../contracts/admin"
import { bestPermit, type PermitFacts } from "../../../modules/permit/rules"
import { rowsOf, type Database } from "../../../shared/database"

export interface Slip {
  limit: number
  offset: number
}

type Row = Omit<AdminMember, "permit"> & { permits: PermitFacts[]; count: number }

/** A page of members, cluster by cluster, with the state of each one's best paper now. One statement. */
export async function readAdminMembers(database: Database, { limit, offset }: Slip, now = new Date()): Promise<AdminMembers> {
  const rows = await rowsOf<Row>(
    database,
    `select m.id, m.handle, m.name, m.legal_name, c.name as cluster, m.town, m.kind, m.activity, m.status, m.vat_registered, count(*) over ()::int as count,
       (select count(distinct p.product_id)::int from pack p join product pr on pr.id = p.product_id and pr.deleted_at is null where p.member_id = m.id and p.deleted_at is null) as goods,
       coalesce((select jsonb_agg(jsonb_build_object('id', pe.id, 'member_id', pe.member_id, 'type', pe.type, 'issued_on', pe.issued_on, 'expires_on', pe.expires_on, 'covers', pe.covers, 'verified_at', pe.verified_at, 'rejected_at', pe.rejected_at, 'revoked_at', pe.revoked_at))
         from permit pe where pe.member_id = m.id and pe.deleted_at is null), '[]') as permits
     from member m join cluster c on c.id = m.cluster_id where m.deleted_at is null order by c.rank, c.handle, m.rank, m.handle limit :limit offset :offset`,
    { limit, offset },
  )
  return {
    members: rows.map(({ permits, count: _, ...row }) => {
      const best = bestPermit(permits, now)
      return { ...row, permit: { state: best.state, expires_on: best.permit?.expires_on ?? null } }
    }),
    count: rows[0]?.count ?? 0,
    limit,
    offset,
  }
}
