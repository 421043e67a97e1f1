import { addDays, weekdayOf } from "../tehran"
import { FIXED_HOLIDAYS, LUNAR_HOLIDAYS, type Certainty } from "./holidays"
import { jalaliOf } from "./jalali"

const FRIDAY = 5

export type Holiday = { occasion: string; certainty: Certainty }

/** The occasions on which a day in Tehran is off, Fridays aside; empty on any other day. */
export function holidaysOn(day: string): Holiday[] {
  const { year, month, day: ofMonth } = jalaliOf(day)
  const isToday = (entry: readonly [number, number, string]) => entry[0] === month && entry[1] === ofMonth
  const lunar = LUNAR_HOLIDAYS[year]
  return [
    ...FIXED_HOLIDAYS.filter(isToday).map(([, , occasion]) => ({ occasion, certainty: "fixed" as const })),
    ...(lunar?.days ?? []).filter(isToday).map(([, , occasion]) => ({ occasion, certainty: lunar?.certainty ?? "estimated" })),
  ]
}

/** Neither a Friday nor an official day off. Thursdays count: workshops, post and terminals work on them. */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) !== FRIDAY && holidaysOn(day).length === 0
}

/** Whether the moving holidays of this day's year are in our file; if not, only Fridays and fixed dates are known. */
export function isCalendarKnown(day: string): boolean {
  return LUNAR_HOLIDAYS[jalaliOf(day).year] !== undefined
}

/** The first working day after `day`; `isOpen` may close further days, as a member's own. */
export function nextWorkingDay(day: string, isOpen: (day: string) => boolean = () => true): string {
  return workingDayFrom(addDays(day, 1), isOpen)
}

/** Longer than any run of days off; a caller's `isOpen` that never opens would search for ever. */
const FAR = 400

/** `day` itself if it is a working day, else the next one; after 400 closed days it gives up and answers that day. */
export function workingDayFrom(day: string, isOpen: (day: string) => boolean = () => true): string {
  let candidate = day
  for (let i = 0; i < FAR && !(isWorkingDay(candidate) && isOpen(candidate)); i += 1) candidate = addDays(candidate, 1)
  return candidate
}

/**
 * The day that lies `count` working days after `day`. Zero gives `day` itself, or the next working day when it is
 * off, so that "today" never names a Friday.
 */
export function addWorkingDays(day: string, count: number, isOpen: (day: string) => boolean = () => true): string {
  let at = workingDayFrom(day, isOpen)
  for (let i = 0; i < count; i += 1) at = nextWorkingDay(at, isOpen)
  return at
}
