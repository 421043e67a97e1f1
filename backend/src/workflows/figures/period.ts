import { spansBefore, spansBetween, spansUntil, type Calendar, type Span, type SpanKind } from "../../shared/calendar"
import { addDays } from "../../shared/tehran"

/** Buckets that fit beside each other on a phone: names of months are wider than days. */
export const bucketsShown: Readonly<Record<SpanKind, number>> = { weeks: 8, months: 6 }
/** More than a year of weeks. */
export const mostBuckets = 60

export interface Period {
  buckets: (Span & { running: boolean })[]
  earlier: Span
  later: Span | null
}

/** The days of the `count` buckets before that of `day`. */
function daysBefore(day: string, count: number, kind: SpanKind, calendar: Calendar): Span {
  const spans = spansBefore(day, count, kind, calendar)
  return { from: spans[0]?.from ?? day, to: spans.at(-1)?.to ?? day }
}

/**
 * The weeks or months that are asked for: those of the days from `from` to `to`, or the last eight weeks or six months, the
 * running one included.
 * @returns null when the days are turned round, or more buckets than anybody reads
 */
export function periodOf(asked: { span: SpanKind; calendar: Calendar; from?: string | undefined; to?: string | undefined }, today: string): Period | null {
  const { span, calendar, from, to = today } = asked
  if (from !== undefined && from > to) return null
  const spans = from === undefined ? spansUntil(to, bucketsShown[span], span, calendar) : spansBetween(from, to, span, calendar, mostBuckets)
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || spans.length > mostBuckets) return null
  const next = addDays(last.to, 1)
  return {
    buckets: spans.map((each) => ({ ...each, running: each.from <= today && today <= each.to })),
    earlier: daysBefore(first.from, spans.length, span, calendar),
    later: next > today ? null : { from: next, to: laterEnd(next, spans.length, span, calendar, today) },
  }
}

/** The end of as many buckets from `from` on, or of the running one where that comes first. */
function laterEnd(from: string, count: number, kind: SpanKind, calendar: Calendar, today: string): string {
  const spans = spansBetween(from, today, kind, calendar, count)
  return spans.slice(0, count).at(-1)?.to ?? today
}
