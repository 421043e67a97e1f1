import type { OpeningHours } from "../../../backend/src/contracts/shared"

/** ISO weekdays of the Iranian working week, Saturday first. */
const saturdayToWednesday = [6, 7, 1, 2, 3]
const THURSDAY = 4
const FRIDAY = 5

const on = (days: number[], ...spans: [string, string][]): OpeningHours =>
  days.flatMap((weekday) => spans.map(([from, to]) => ({ weekday, from, to })))

/** Workshops that close at noon: Saturday to Wednesday in two halves, Thursday morning, Friday closed. */
export const workshopHours: OpeningHours = [...on(saturdayToWednesday, ["09:00", "13:00"], ["16:00", "20:00"]), ...on([THURSDAY], ["09:00", "14:00"])]

/** Saturday to Thursday without a break. */
export const factoryHours: OpeningHours = on([...saturdayToWednesday, THURSDAY], ["09:00", "18:00"])

/** The consortium's warehouse in Zanjan. */
export const warehouseHours: OpeningHours = on(saturdayToWednesday, ["09:00", "17:00"])

/** Afternoons at a home; orders are handed over at the door. */
export const homeHours: OpeningHours = on(saturdayToWednesday, ["15:00", "19:00"])

/** The roadside shop: every day, 08 to 22. */
export const roadsideHours: OpeningHours = on([...saturdayToWednesday, THURSDAY, FRIDAY], ["08:00", "22:00"])
