import type { Locale } from "@/i18n/locales"
import { daysBetween, formatNearDay, tehranDay } from "@/shared/date"

const calendars: Record<Locale, string> = { fa: "fa-IR-u-ca-persian", en: "en-GB" }

function dayAndMonth(iso: string, locale: Locale): { day: string; month: string } {
  const parts = new Intl.DateTimeFormat(calendars[locale], { timeZone: "Asia/Tehran", day: "numeric", month: "long" }).formatToParts(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((entry) => entry.type === type)?.value ?? ""
  return { day: part("day"), month: part("month") }
}

/** "۳ آذر" or "24 November": a day of this year, from an ISO day or a UTC instant. */
export function formatShortDay(iso: string, locale: Locale): string {
  const { day, month } = dayAndMonth(iso, locale)
  return `${day} ${month}`
}

const to: Record<Locale, string> = { fa: "تا", en: "to" }

/**
 * "۳ تا ۵ آذر", "۲۹ آبان تا ۲ آذر", or one day by its name. Both are ISO days of Asia/Tehran; either may be unknown.
 * Null when nothing is known.
 */
export function formatDayRange(from: string | null, until: string | null, locale: Locale): string | null {
  const only = from ?? until
  if (only === null) return null
  if (from === null || until === null || from === until) return formatNearDay(only, locale)
  const first = dayAndMonth(from, locale)
  const last = dayAndMonth(until, locale)
  const start = first.month === last.month ? first.day : `${first.day} ${first.month}`
  return `${start} ${to[locale]} ${last.day} ${last.month}`
}

export type Nearness = "past" | "today" | "tomorrow" | "later"

/** How a day lies to now, in Tehran: what a deadline is named by. */
export function nearness(day: string, now: Date): Nearness {
  const days = daysBetween(tehranDay(now), day)
  if (days < 0) return "past"
  return days === 0 ? "today" : days === 1 ? "tomorrow" : "later"
}
