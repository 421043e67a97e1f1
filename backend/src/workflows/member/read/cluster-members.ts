import { foldText } from "@khooshe/persian-text"
import type { ClusterMember, ClusterMemberDetail, ClusterMembers } from "../../../contracts/desk-members"
import type { LocalizedText } from "../../../contracts/shared"
import { possibleStandingActs, type MemberStatus } from "../../../modules/member/rules"
import { bestPermit } from "../../../modules/permit/rules"
import { viewPermit } from "../../../modules/permit/view"
import { rowsOf, type Database } from "../../../shared/database"
import { readPermits } from "../../listing/read/permits"

const page_size = 50

type Row = Omit<ClusterMember, "permit">

const columns = `m.id, m.handle, m.name, m.town, m.kind, m.activity, m.status,
  (select count(*)::int from product_label p join product pr on pr.id = p.product_id and pr.deleted_at is null where p.member_id = m.id and p.deleted_at is null) as goods,
  (select count(*)::int from listing l where l.member_id = m.id and l.for_sale and l.deleted_at is null) as for_sale`

/** Ids of members whose name, handle or town holds every word that was typed, however its letters were typed. */
async function matching(database: Database, cluster_id: string, typed: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string; handle: string; name: LocalizedText; legal_name: string; town: LocalizedText }>(
    database,
    "select id, handle, name, legal_name, town from member where cluster_id = :cluster_id and deleted_at is null",
    { cluster_id },
  )
  const words = foldText(typed).split(" ").filter(Boolean)
  return rows
    .filter(({ handle, name, legal_name, town }) => {
      const text = foldText([handle, name.fa, name.en, legal_name, town.fa, town.en].join(" "))
      return words.every((word) => text.includes(word))
    })
    .map((row) => row.id)
}

export interface MembersAsked {
  status?: MemberStatus | undefined
  /** what somebody typed */
  q?: string | undefined
  /** id of the member to go on from */
  after?: string | undefined
}

/** A cluster's members as its agent lists them, page by key. At most four statements. */
export async function readClusterMembers(database: Database, cluster_id: string, { status, q, after }: MembersAsked, now = new Date()): Promise<ClusterMembers> {
  const ids = q?.trim() ? await matching(database, cluster_id, q) : null
  const [counts, rows] = await Promise.all([
    rowsOf<{ status: MemberStatus; count: number }>(database, "select status, count(*)::int as count from member where cluster_id = :cluster_id and deleted_at is null group by status", { cluster_id }),
    rowsOf<Row>(
      database,
      `select ${columns} from member m where m.cluster_id = :cluster_id and m.deleted_at is null
         and (:status::text is null or m.status = :status) and (:ids::text[] is null or m.id = any(:ids))
         and (:after::text is null or (m.rank, m.handle) > (select a.rank, a.handle from member a where a.id = :after and a.cluster_id = :cluster_id))
       order by m.rank, m.handle limit ${page_size + 1}`,
      { cluster_id, status: status ?? null, ids, after: after ?? null },
    ),
  ])
  const shown = rows.slice(0, page_size)
  const permits = await readPermits(database, shown.map((row) => row.id))
  const countOf = (which: MemberStatus) => counts.find((row) => row.status === which)?.count ?? 0
  return {
    counts: { active: countOf("active"), suspended: countOf("suspended"), ended: countOf("ended") },
    members: shown.map((row) => {
      const best = bestPermit(permits.filter((permit) => permit.member_id === row.id), now)
      return { ...row, permit: { state: best.state, expires_on: best.permit?.expires_on ?? null } }
    }),
    next: rows.length > page_size ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** Slices that are not over; one that waits for its money may still become a parcel. */
export const openParcels = "select count(*)::int from member_order o where o.member_id = m.id and o.state in ('pending', 'placed', 'accepted', 'packed', 'shipped') and o.deleted_at is null"

type DetailRow = Row & Pick<ClusterMemberDetail, "legal_name" | "people" | "open_parcels" | "own" | "standing">

/**
 * One member of a cluster as its agent sees it. Null for a member of another cluster. Two statements.
 * @param asks the desk user who asks, and whether they may change anything
 */
export async function readClusterMember(database: Database, cluster_id: string, member_id: string, asks: { desk_user_id: string; decides: boolean }, now = new Date()): Promise<ClusterMemberDetail | null> {
  const [row] = await rowsOf<DetailRow>(
    database,
    `select ${columns}, m.legal_name, (${openParcels}) as open_parcels,
       exists (select 1 from desk_grant g where g.scope_kind = 'member' and g.scope_id = m.id and g.desk_user_id = :desk_user_id and g.deleted_at is null) as own,
       (select coalesce(jsonb_agg(jsonb_build_object('name', u.name, 'role', g.role) order by g.created_at, g.id), '[]') from desk_grant g
         join desk_user u on u.id = g.desk_user_id and u.deleted_at is null where g.scope_kind = 'member' and g.scope_id = m.id and g.deleted_at is null) as people,
       (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'at', to_json(a.created_at) #>> '{}', 'act', a.act, 'by', w.name, 'reason', a.detail->>'reason') order by a.created_at desc, a.id desc), '[]')
         from audit_entry a left join desk_user w on w.id = a.actor
         where a.scope_kind = 'cluster' and a.scope_id = m.cluster_id and a.subject_type = 'member' and a.subject_id = m.id
           and a.act in ('member.admitted', 'member.suspended', 'member.resumed', 'member.ended') and a.deleted_at is null) as standing
     from member m where m.id = :member_id and m.cluster_id = :cluster_id and m.deleted_at is null`,
    { cluster_id, member_id, desk_user_id: asks.desk_user_id },
  )
  if (!row) return null
  const permits = await readPermits(database, [row.id])
  return { ...row, permits: permits.map((permit) => viewPermit(permit, now)), acts: asks.decides && !row.own ? possibleStandingActs(row.status) : [] }
}
