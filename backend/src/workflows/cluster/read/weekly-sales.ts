import type { ClusterToday } from "../../../contracts/desk-today"
import type { PriceUnit } from "../../../contracts/shared"
import { wholeWeeks } from "../../../modules/member-order/weeks"
import { rowsOf, type Database } from "../../../shared/database"
import { addDays, startOfTehranDay } from "../../../shared/tehran"

const weeksShown = 6

type Member = NonNullable<ClusterToday["sales"]>["members"][number]["member"]
type Row = { member: Member; suspended: boolean; unit: PriceUnit; week: number; amount: number; lines: number }

/** What one unit of a line held when it was sold, in the unit of its price: kilos of grams, pairs, square metres of cm², pieces. */
const content = "case coalesce(l.net_unit, pk.net_unit) when 'g' then coalesce(l.net_amount, pk.net_amount) / 1000.0 when 'cm2' then coalesce(l.net_amount, pk.net_amount) / 10000.0 else coalesce(l.net_amount, pk.net_amount) end"

/**
 * What a cluster sold in whole weeks, by member, in the unit that most lines were sold in; no money. One statement.
 * Cancelled slices are no sale. Lines say themselves what a pack held; of older ones the pack says it.
 */
export async function readWeeklySales(database: Database, cluster_id: string, today: string): Promise<ClusterToday["sales"]> {
  const weeks = wholeWeeks(today, weeksShown)
  const from = startOfTehranDay(weeks[0]?.from ?? today)
  const rows = await rowsOf<Row>(
    database,
    `select jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name) as member, m.status <> 'active' as suspended, l.unit,
       floor(extract(epoch from o.placed_at - :from::timestamptz) / 604800)::int as week, coalesce(sum(l.quantity * (${content})), 0)::float8 as amount, count(*)::int as lines
     from member m join member_order o on o.member_id = m.id and o.deleted_at is null and o.state not in ('pending', 'cancelled') and o.placed_at >= :from and o.placed_at < :until
     join member_order_line l on l.member_order_id = o.id and l.deleted_at is null
     left join pack pk on pk.variant_id = l.variant_id and pk.deleted_at is null
     where m.cluster_id = :cluster_id and m.deleted_at is null group by m.id, l.unit, week order by m.rank, m.handle`,
    { cluster_id, from, until: startOfTehranDay(addDays(weeks.at(-1)?.to ?? today, 1)) },
  )
  const linesOf = new Map<PriceUnit, number>()
  for (const { unit, lines } of rows) linesOf.set(unit, (linesOf.get(unit) ?? 0) + lines)
  const unit = [...linesOf].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "kg"
  const own = rows.filter((row) => row.unit === unit)
  const amountIn = (of: readonly Row[], week: number) => of.filter((row) => row.week === week).reduce((sum, row) => sum + row.amount, 0)
  const ids = [...new Set(own.map((row) => row.member.id))]
  return {
    unit,
    weeks: weeks.map((week, index) => ({ ...week, amount: amountIn(own, index) })),
    members: ids.flatMap((id) => {
      const sold = own.filter((row) => row.member.id === id)
      const [first] = sold
      return first ? [{ member: first.member, suspended: first.suspended, amounts: weeks.map((_, index) => amountIn(sold, index)) }] : []
    }),
  }
}
