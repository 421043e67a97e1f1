import type { MemberActivity, MemberKind, MemberSummary } from "../../../contracts/member"
import type { LocalizedText } from "../../../contracts/shared"
import { requirements, type Trade } from "../../../modules/permit/requirements"
import { bestPermit } from "../../../modules/permit/rules"
import type { PermitRow } from "../../../modules/permit/view"
import { rowsOf, type Database } from "../../../shared/database"
import { readPermits } from "../../listing/read/permits"

type Row = {
  id: string
  handle: string
  name: LocalizedText
  town: LocalizedText
  kind: MemberKind
  activity: MemberActivity
  kinds: MemberSummary["kinds"] | null
  trades: Trade[] | null
  goods: number
}

const query = `
select m.id, m.handle, m.name, m.town, m.kind, m.activity,
  (select jsonb_agg(k.kind) from (select distinct on (card->'kind'->>'handle') card->'kind' as kind from listing l where l.member_id = m.id and l.deleted_at is null) k) as kinds,
  (select jsonb_agg(distinct p.trade) from product_label p where p.member_id = m.id and p.deleted_at is null) as trades,
  (select count(*)::int from listing l where l.member_id = m.id and l.deleted_at is null) as goods
from member m where m.deleted_at is null and m.status <> 'ended'`

/** Members as rows of a list, in their order. */
export async function readMemberSummaries(database: Database, which: { cluster_id: string } | { handle: string }, now: Date): Promise<MemberSummary[]> {
  const condition = "handle" in which ? "m.handle = :handle" : "m.cluster_id = :cluster_id"
  const rows = await rowsOf<Row>(database, `${query} and ${condition} order by m.rank, m.handle`, which)
  const permits = await readPermits(database, rows.map((row) => row.id))
  return rows.map(({ trades, kinds, ...row }) => {
    const own = permits.filter((permit) => permit.member_id === row.id)
    return { ...row, kinds: kinds ?? [], permit: permitShown({ ...row, trades: trades ?? [] }, own, now) }
  })
}

/**
 * The one permit that a list shows of a member: the best of those that its goods
 * are sold under, for a valid licence says nothing where another paper is asked for.
 */
export function permitShown(member: { kind: MemberKind; activity: MemberActivity; trades: readonly Trade[] }, permits: readonly PermitRow[], now: Date): MemberSummary["permit"] {
  const asked = requirements
    .filter((row) => row.activity === member.activity && row.member_kinds.includes(member.kind) && (member.trades.length === 0 || row.trades.some((trade) => member.trades.includes(trade))))
    .flatMap((row) => row.one_of)
  const { permit, state } = bestPermit(permits.filter((each) => asked.includes(each.type)), now)
  return { state, type: permit?.type ?? null, expires_on: permit?.expires_on ?? null }
}
