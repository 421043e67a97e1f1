import type { AdminMember } from "../../../contracts/admin"
import type { AdminMemberPage } from "../../../contracts/admin-pages"
import { bestPermit, permitState, type PermitFacts } from "../../../modules/permit/rules"
import { closuresFrom, type Closed } from "../../../modules/member/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { tehranDay } from "../../../shared/tehran"
import { readGrantsOn } from "../../desk/read/grants-on"

type Row = Omit<AdminMemberPage, "permit" | "permits" | "people" | "closures" | "slices"> & { closures: Closed[]; slices: Partial<AdminMemberPage["slices"]> }
type PermitRow = PermitFacts & { number: string; issuer: AdminMemberPage["permits"][number]["issuer"] }

const query = `
select m.id, m.handle, m.name, m.legal_name, m.legal_id, c.name as cluster, c.id as cluster_id, m.town, m.city, m.kind, m.activity, m.status, m.vat_registered,
  m.delivery_methods, m.lead_days, m.pickup_address, m.pickup_hours,
  (select count(*)::int from listing l where l.member_id = m.id and l.deleted_at is null) as goods,
  coalesce((select jsonb_agg(jsonb_build_object('from', x."from", 'to', x."to")) from member_closure x where x.member_id = m.id and x.deleted_at is null), '[]') as closures,
  coalesce((select jsonb_object_agg(s.state, s.count) from (select state, count(*)::int as count from member_order where member_id = m.id and state <> 'pending' and deleted_at is null group by state) s), '{}') as slices,
  (select coalesce(sum(d.rial), 0)::float8 from refund_due d join member_order o on o.id = d.member_order_id where o.member_id = m.id and d.deleted_at is null) as refund_rial
from member m join cluster c on c.id = m.cluster_id where m.id = :id and m.deleted_at is null`

const permits = `select id, member_id, type, number, issuer, issued_on, expires_on, covers, verified_at, rejected_at, revoked_at from permit where member_id = :id and deleted_at is null order by expires_on nulls last, id`

const none = { placed: 0, accepted: 0, packed: 0, shipped: 0, delivered: 0, cancelled: 0 }

/** A member as the operator sees it. Null for none such. */
export async function readAdminMember(database: Database, id: string, now = new Date()): Promise<AdminMemberPage | null> {
  const [[row], papers, people] = await Promise.all([rowsOf<Row>(database, query, { id }), rowsOf<PermitRow>(database, permits, { id }), readGrantsOn(database, "member", id)])
  if (!row) return null
  const best = bestPermit(papers, now)
  const permit: AdminMember["permit"] = { state: best.state, expires_on: best.permit?.expires_on ?? null }
  return {
    ...row,
    permit,
    delivery_methods: listOf(row.delivery_methods),
    pickup_hours: row.pickup_hours && listOf(row.pickup_hours),
    closures: closuresFrom(row.closures, tehranDay(now)),
    permits: papers.map(({ type, number, issuer, issued_on, expires_on, covers, ...rest }) => ({ id: rest.id, member: { id, name: row.name }, type, number, issuer, issued_on, expires_on, covers: [...covers], state: permitState({ type, issued_on, expires_on, covers, ...rest }, now) })),
    people,
    slices: { ...none, ...row.slices },
  }
}
