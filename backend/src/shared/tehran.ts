/** Days are calendar days in Asia/Tehran as ISO text (`2026-11-22`); instants are UTC. Iran keeps +03:30 all year since 2022. */
const OFFSET = "+03:30"
const DAY_MS = 86_400_000

const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran", year: "numeric", month: "2-digit", day: "2-digit" })

/** The day on which an instant falls in Tehran. */
export function tehranDay(instant: Date): string {
  return format.format(instant)
}

/** The first moment of a day in Tehran. */
export function startOfTehranDay(day: string): Date {
  return new Date(`${day}T00:00:00${OFFSET}`)
}

/** The day that lies `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The first moment after a day in Tehran: what is valid "until" the day ends here. */
export function endOfTehranDay(day: string): Date {
  return startOfTehranDay(addDays(day, 1))
}

/** ISO weekday of a day: 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
