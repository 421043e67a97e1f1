import type { ClusterToday } from "../../../contracts/desk-today"
import { spansBefore } from "../../../shared/calendar"
import { rowsOf, type Database } from "../../../shared/database"
import { readSold } from "../../figures/read/figures"
import { perUnit } from "../../figures/sheet"

const weeksShown = 6
/** More than any cluster has. */
const mostMembers = 10_000

type Sold = NonNullable<ClusterToday["sales"]>["members"][number]

/**
 * What a cluster sold in the last whole Jalali weeks, by member, in kilos, pairs, square metres or pieces: the figures of
 * those weeks without the running one, and without money. Three statements.
 */
export async function readWeeklySales(database: Database, cluster_id: string, today: string): Promise<ClusterToday["sales"]> {
  const weeks = spansBefore(today, weeksShown, "weeks", "jalali")
  const [{ unit, totals, rows }, members] = await Promise.all([
    readSold(database, { scope: { kind: "cluster", id: cluster_id }, by: "member", buckets: weeks, unit: undefined, most: mostMembers }),
    rowsOf<Sold["member"] & { suspended: boolean }>(database, "select id, handle, name, status <> 'active' as suspended from member where cluster_id = :cluster_id and deleted_at is null order by rank, handle", { cluster_id }),
  ])
  const amounts = new Map(rows.map(({ key, figures }) => [key, figures.map(({ amount }) => amount / perUnit[unit])]))
  return {
    unit,
    weeks: weeks.map((week, index) => ({ ...week, amount: (totals[index]?.amount ?? 0) / perUnit[unit] })),
    members: members.flatMap(({ suspended, ...member }): Sold[] => {
      const own = amounts.get(member.handle)
      return own ? [{ member, suspended, amounts: own }] : []
    }),
  }
}
