import type { OpeningHours } from "@contracts/shared"

export type HoursRow = { from: number; to: number; spans: { from: string; to: string }[] }

/** The Iranian week: Saturday (ISO 6) first, Friday (5) last. */
const week = [6, 7, 1, 2, 3, 4, 5] as const

/** Opening hours as rows of neighbouring weekdays with the same hours, closed days with no spans. */
export function weekRows(hours: OpeningHours): HoursRow[] {
  const rows: HoursRow[] = []
  for (const weekday of week) {
    const spans = hours.filter((entry) => entry.weekday === weekday).map(({ from, to }) => ({ from, to })).toSorted((a, b) => a.from.localeCompare(b.from))
    const last = rows.at(-1)
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = weekday
    else rows.push({ from: weekday, to: weekday, spans })
  }
  return rows
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  return hours * 60 + minutes
}

/** Until when it is open at this weekday and minute of the day in Tehran ("20:00"), or null when it is closed. */
export const openUntil = (hours: OpeningHours, weekday: number, minutes: number): string | null =>
  hours.find((entry) => entry.weekday === weekday && minutesOf(entry.from) <= minutes && minutes < minutesOf(entry.to))?.to ?? null

/** The next opening after that moment: in how many days (0 today, up to 7), on which weekday and when. Null when it never opens. */
export function nextOpening(hours: OpeningHours, weekday: number, minutes: number): { days: number; weekday: number; from: string } | null {
  for (let days = 0; days <= 7; days++) {
    const day = ((weekday - 1 + days) % 7) + 1
    const starts = hours.filter((entry) => entry.weekday === day && (days > 0 || minutesOf(entry.from) > minutes)).map(({ from }) => from).toSorted()
    if (starts[0]) return { days, weekday: day, from: starts[0] }
  }
  return null
}
