import type { AgentPermit, AgentPermitDetail, AgentPermits, PermitGroup, PermitWaits } from "../../../contracts/desk-permits"
import type { LocalizedText } from "../../../contracts/shared"
import { toldOfPermits } from "../../../modules/desk/rules"
import { decisionsOn } from "../../../modules/permit/decisions"
import { concerns } from "../../../modules/permit/gate"
import type { Trade } from "../../../modules/permit/requirements"
import { EXPIRING_DAYS } from "../../../modules/permit/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { addDays, tehranDay } from "../../../shared/tehran"
import { readClusterKinds, type NamedKind } from "./cluster-kinds"
import { deskColumns, deskPermitOf, deskTables, type DeskPermitRow } from "./permit-view"

/** Permits on a page. */
export const permitsOnPage = 30

/** `groupOf` and `isSucceeded` of the rules, as SQL: an index of the whole cluster's papers. A spec over HTTP holds the two together. */
const placed = `
placed as (
  select p.id, p.member_id, p.created_at, p.expires_on, s.succeeded,
    case when p.rejected_at is not null or p.revoked_at is not null then 'closed'
      when p.verified_at is null then 'waiting'
      when p.expires_on < :today then case when s.succeeded then 'closed' else 'expired' end
      when p.expires_on <= :soon and not s.succeeded then 'expiring'
      else 'valid' end as "group"
  from permit p join member m on m.id = p.member_id and m.deleted_at is null and m.status <> 'ended'
  cross join lateral (select exists (
    select 1 from permit o where o.member_id = p.member_id and o.type = p.type and o.id <> p.id and o.deleted_at is null
      and o.verified_at is not null and o.rejected_at is null and o.revoked_at is null
      and p.expires_on is not null and (o.expires_on is null or o.expires_on > p.expires_on) and o.issued_on <= to_char(p.expires_on::date + 1, 'YYYY-MM-DD')
      and (o.covers = '[]'::jsonb or (p.covers <> '[]'::jsonb and o.covers @> p.covers))) as succeeded) s
  where p.deleted_at is null and m.cluster_id = :cluster_id
), ranked as (
  select *, array_position(array['waiting', 'expiring', 'expired', 'valid', 'closed'], "group") as rank,
    case "group" when 'waiting' then to_char(created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
      when 'expired' then lpad((date '9999-12-31' - expires_on::date)::text, 8, '0')
      when 'closed' then lpad((date '9999-12-31' - coalesce(expires_on, '0001-01-01')::date)::text, 8, '0')
      else coalesce(expires_on, '9999-99-99') end as key
  from placed
)`

const waits = `count(*) filter (where "group" = 'waiting')::int as waiting, count(*) filter (where "group" = 'expiring')::int as expiring, count(*) filter (where "group" = 'expired')::int as expired`

type Row = DeskPermitRow & { group: PermitGroup; succeeded: boolean; member: AgentPermit["member"]; own: boolean; reachable: boolean; reminders: { count: number; last_at: string } | null }

const rowColumns = `${deskColumns}, r."group", r.succeeded,
  jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name, 'kind', m.kind, 'activity', m.activity) as member,
  exists (select 1 from desk_grant g where g.scope_kind = 'member' and g.scope_id = m.id and g.desk_user_id = :actor and g.deleted_at is null) or coalesce(p.submitted_by = :actor, false) as own,
  exists (select 1 from desk_grant g where g.scope_kind = 'member' and g.scope_id = m.id and g.role = any(:told) and g.deleted_at is null) as reachable,
  (select case when count(*) = 0 then null else jsonb_build_object('count', count(*), 'last_at', to_char(max(pr.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end
     from permit_reminder pr where pr.permit_id = p.id and pr.told > 0 and pr.deleted_at is null) as reminders`

const days = (now: Date) => ({ today: tehranDay(now), soon: addDays(tehranDay(now), EXPIRING_DAYS) })

/** What waits for an agent in a cluster. One statement. */
export async function readPermitWaits(database: Database, cluster_id: string, now = new Date()): Promise<PermitWaits> {
  const [row] = await rowsOf<PermitWaits>(database, `with ${placed} select ${waits} from ranked`, { cluster_id, ...days(now) })
  return row ?? { waiting: 0, expiring: 0, expired: 0 }
}

type Question = { cluster_id: string; /** desk user who asks */ actor: string; group: PermitGroup | null; /** id of the permit to go on from */ after: string | null }

/** A cluster's permits, those first that wait for its agent, by key; in three statements. */
export async function readClusterPermits(database: Database, { cluster_id, actor, group, after }: Question, now = new Date()): Promise<AgentPermits> {
  const [rows, kinds, counts] = await Promise.all([
    rowsOf<Row>(
      database,
      `with ${placed} select ${rowColumns} from ranked r join ${deskTables} on p.id = r.id join member m on m.id = p.member_id
       where (:group::text is null or r."group" = :group) and (:after::text is null or (r.rank, r.key, r.id) > (select a.rank, a.key, a.id from ranked a where a.id = :after))
       order by r.rank, r.key, r.id limit ${permitsOnPage + 1}`,
      { cluster_id, actor, group, after, told: [...toldOfPermits], ...days(now) },
    ),
    readClusterKinds(database, cluster_id),
    readPermitWaits(database, cluster_id, now),
  ])
  const shown = rows.slice(0, permitsOnPage)
  return { counts, permits: shown.map((row) => agentPermitOf(row, kinds, now)), next: rows.length > permitsOnPage ? (shown.at(-1)?.id ?? null) : null }
}

/** One permit of a cluster with what it renews and the goods that it opens, or would; null when it is not this cluster's. In four statements. */
export async function readClusterPermit(database: Database, { cluster_id, actor, permit_id }: { cluster_id: string; actor: string; permit_id: string }, now = new Date()): Promise<AgentPermitDetail | null> {
  const [row] = await rowsOf<Row>(
    database,
    `with ${placed} select ${rowColumns} from ranked r join ${deskTables} on p.id = r.id join member m on m.id = p.member_id where r.id = :permit_id`,
    { cluster_id, actor, permit_id, told: [...toldOfPermits], ...days(now) },
  )
  if (!row) return null
  const [kinds, before, goods] = await Promise.all([
    readClusterKinds(database, cluster_id),
    rowsOf<DeskPermitRow>(database, `select ${deskColumns} from ${deskTables} where p.id = :id and p.deleted_at is null`, { id: row.follows_id }),
    readGoodsOf(database, row.member_id),
  ])
  return {
    ...agentPermitOf(row, kinds, now),
    before: before[0] ? deskPermitOf(before[0], row.verified_at !== null, kinds, now) : null,
    goods: goods.filter(({ trade, kind }) => concerns(row, row.member, { trade, kind })).map(({ handle, title, for_sale }) => ({ handle, title, for_sale })),
  }
}

type Goods = { handle: string; title: LocalizedText; for_sale: boolean; trade: Trade; kind: string }

/** Goods that a member sells or made. */
const readGoodsOf = (database: Database, member_id: string) =>
  rowsOf<Goods>(
    database,
    `select p.handle, coalesce(s.card->'title', jsonb_build_object('fa', p.title, 'en', p.title)) as title, coalesce(s.for_sale, false) as for_sale, l.trade, l.kind_handle as kind
     from product_label l join product p on p.id = l.product_id and p.deleted_at is null left join listing s on s.product_id = p.id and s.deleted_at is null
     where l.deleted_at is null and (l.member_id = :member_id or l.maker_id = :member_id) order by p.handle limit 200`,
    { member_id },
  )

function agentPermitOf(row: Row, kinds: readonly NamedKind[], now: Date): AgentPermit {
  const decisions = decisionsOn(row, row.succeeded, now)
  const may = (name: (typeof decisions)[number]) => decisions.includes(name)
  return {
    ...deskPermitOf(row, row.succeeded, kinds, now),
    group: row.group, member: row.member, own: row.own, reachable: row.reachable, reminders: row.reminders,
    may: { verify: may("verify") && !row.own, reject: may("reject"), revoke: may("revoke"), remind: may("remind") && row.reachable },
  }
}
