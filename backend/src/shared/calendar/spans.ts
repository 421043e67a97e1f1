import { addDays, weekdayOf } from "../tehran"
import { dayOfJalali, jalaliOf } from "./jalali"

/** Whose weeks and months: Jalali weeks run from Saturday to Friday, the others (ISO 8601) from Monday to Sunday. */
export type Calendar = "jalali" | "gregorian"
export type SpanKind = "weeks" | "months"
/** Days in Asia/Tehran as ISO text, both included. */
export type Span = { from: string; to: string }

const FRIDAY = 5
const SUNDAY = 7

function weekOf(day: string, calendar: Calendar): Span {
  const last = calendar === "jalali" ? FRIDAY : SUNDAY
  const to = addDays(day, (last - weekdayOf(day) + 7) % 7)
  return { from: addDays(to, -6), to }
}

function monthOf(day: string, calendar: Calendar): Span {
  if (calendar === "gregorian") {
    const from = `${day.slice(0, 7)}-01`
    return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) }
  }
  const { year, month } = jalaliOf(day)
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return { from: dayOfJalali({ year, month, day: 1 }), to: addDays(dayOfJalali(next), -1) }
}

/** The week or month in which a day lies. */
export function spanOf(day: string, kind: SpanKind, calendar: Calendar): Span {
  return kind === "weeks" ? weekOf(day, calendar) : monthOf(day, calendar)
}

/** The last `count` weeks or months, that of `day` included, the oldest first. */
export function spansUntil(day: string, count: number, kind: SpanKind, calendar: Calendar): Span[] {
  const spans = [spanOf(day, kind, calendar)]
  while (spans.length < count) spans.unshift(spanOf(addDays(spans[0]?.from ?? day, -1), kind, calendar))
  return spans
}

/** The `count` weeks or months that end before that of `day`, the oldest first. */
export function spansBefore(day: string, count: number, kind: SpanKind, calendar: Calendar): Span[] {
  return spansUntil(addDays(spanOf(day, kind, calendar).from, -1), count, kind, calendar)
}

/** Every week or month that touches the days from `from` to `to`, the oldest first; no more than `most` and one. */
export function spansBetween(from: string, to: string, kind: SpanKind, calendar: Calendar, most: number): Span[] {
  const spans = [spanOf(from, kind, calendar)]
  for (let last = spans[0]; last && last.to < to && spans.length <= most; last = spans.at(-1)) spans.push(spanOf(addDays(last.to, 1), kind, calendar))
  return spans
}
