import type { StageName } from "../../contracts/cluster"
import { addDays } from "../../shared/tehran"

/** Producing units from which a trade in a town is a cluster; with fewer it is a business network (IRNA on North Khorasan). */
export const MINIMUM_UNITS = 30

/** How far along a stage is: 1 proposed or identified, 2 under review, 3 formed or carried out, 4 concluded or independent, 5 an earlier work named as reference. */
export const stageLevels: Readonly<Record<StageName, 1 | 2 | 3 | 4 | 5>> = {
  proposed: 1, identified: 1,
  under_review: 2, feasibility: 2,
  formed: 3, implementation: 3, development: 3, final_year: 3, delegated: 3,
  support_ended: 4, concluded: 4, handed_over: 4, independent: 4,
  reference: 5,
}

/** The newest statement about a cluster, by the order of the statements: most sources carry no date. Undefined for none. */
export function newestStatement<S extends { position: number }>(statements: readonly S[]): S | undefined {
  return [...statements].sort((a, b) => b.position - a.position)[0]
}

/** What a group of producers is, by its number of units; a count that nobody made changes nothing, and a reference stays one. */
export function kindByUnits(declared: "cluster" | "network" | "reference", units: number | null): "cluster" | "network" | "reference" {
  if (declared === "reference" || units === null) return declared
  return units < MINIMUM_UNITS ? "network" : "cluster"
}

/** News that are not over, of one cluster: more than a page can carry is no news. */
export const announcementsAtOnce = 12
/** Days: news of next year are written next year. */
export const longestAnnouncement = 366

/**
 * Why news may not be shown on these days; null when they may.
 * @param today the day in Tehran
 * @param known how many are not over yet
 */
export function announcementRefusal({ from, to }: { from: string; to: string }, today: string, known: number): "invalid_dates" | "too_many_announcements" | null {
  if (to < from || to < today || to > addDays(today, longestAnnouncement)) return "invalid_dates"
  return known >= announcementsAtOnce ? "too_many_announcements" : null
}
