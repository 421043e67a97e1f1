import type { ClusterToday } from "@contracts/desk-today"

/** What an agent has to do today, as one number: all kinds of work that they may see. What was followed up already waits for the member. */
export const openWork = ({ permits, applications, listings, members, late }: Pick<ClusterToday, "permits" | "applications" | "listings" | "members" | "late">): number =>
  [permits, members, late].reduce((sum, work) => sum + (work ? work.count - work.rows.filter((row) => row.said_today).length : 0), (applications?.count ?? 0) + (listings?.count ?? 0))

/** Height of a bar in per cent of the highest of its scale; a sliver for what is there at all. */
export const barHeight = (amount: number, highest: number): number => (amount <= 0 || highest <= 0 ? 0 : Math.max(2, Math.round((100 * amount) / highest)))
