import { jalaliOf } from "../../../backend/src/shared/calendar/jalali"
import { addDays } from "../../../backend/src/shared/tehran"

/** What the demo data are counted from: the day of the run in Tehran. Permits "20 days before their end" stay so on any day. */
export type Today = { day: string }

/** A day so many days from today; negative: before. */
export const from = (today: Today, days: number): string => addDays(today.day, days)

/** A lot as workshops print it: letter and Jalali day of boiling, "B-1405-08-27". */
export function lot(letter: string, today: Today, daysAgo: number): string {
  const { year, month, day } = jalaliOf(from(today, -daysAgo))
  return [letter, year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-")
}
