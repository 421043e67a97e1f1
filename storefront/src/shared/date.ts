import type { Locale } from "@/i18n/locales"

/**
 * The one home of dates. Inside they are UTC instants or ISO days of Asia/Tehran; Persian reads the Jalali calendar,
 * English the Gregorian. Parts are put together here, because `dateStyle: "long"` prints Jalali in the wrong order.
 */
const timeZone = "Asia/Tehran"
const calendars: Record<Locale, string> = { fa: "fa-IR-u-ca-persian", en: "en-GB" }
const dayLength = 86_400_000

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso)
/** A bare day is read at noon UTC, which is the same day in Tehran. */
const instantOf = (iso: string): Date => {
  const date = new Date(isDay(iso) ? `${iso}T12:00:00Z` : iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a date: ${iso}`)
  return date
}

const partsOf = (iso: string, locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const parts = new Intl.DateTimeFormat(calendars[locale], { timeZone, ...options }).formatToParts(instantOf(iso))
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ""
}

/** "۱ آذر ۱۴۰۵" or "22 November 2026". Takes an instant or a bare day. */
export function formatDay(iso: string, locale: Locale): string {
  const part = partsOf(iso, locale, { day: "numeric", month: "long", year: "numeric" })
  return `${part("day")} ${part("month")} ${part("year")}`
}

/** Day, month and year as words of their own, for places too narrow for all three: "۱", "آذر", "۱۴۰۵". */
export function formatDayOf(iso: string, locale: Locale): { day: string; month: string; year: string } {
  const part = partsOf(iso, locale, { day: "numeric", month: locale === "fa" ? "long" : "short", year: "numeric" })
  return { day: part("day"), month: part("month"), year: part("year") }
}

/** "سه‌شنبه ۳ آذر" or "Tuesday 24 November": near days, by name and without the year. */
export function formatNearDay(iso: string, locale: Locale): string {
  const part = partsOf(iso, locale, { day: "numeric", month: "long", weekday: "long" })
  return `${part("weekday")} ${part("day")} ${part("month")}`
}

/** "۱ آذر، ۱۴:۰۵" or "22 November, 14:05" in Tehran's time. */
export function formatMoment(iso: string, locale: Locale): string {
  const part = partsOf(iso, locale, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
  return `${part("day")} ${part("month")}${locale === "fa" ? "،" : ","} ${part("hour")}:${part("minute")}`
}

/** The day in Tehran at an instant, as ISO. */
export function tehranDay(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now)
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / dayLength)

/** ISO weekday (1 Monday … 7 Sunday) and minutes since midnight, in Tehran. */
export function tehranClock(now: Date): { weekday: number; minutes: number } {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(now)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((entry) => entry.type === type)?.value ?? ""
  return { weekday: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part("weekday")) + 1, minutes: Number(part("hour")) * 60 + Number(part("minute")) }
}

/** The name of an ISO weekday: "شنبه", "Saturday". */
export const weekdayName = (weekday: number, locale: Locale): string =>
  new Intl.DateTimeFormat(calendars[locale], { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, weekday)))

/** "08:00" in digits of the language, without a leading zero: "۸", "8", or "۸:۳۰". */
export function formatHour(hour: string, locale: Locale): string {
  const [hours = 0, minutes = 0] = hour.split(":").map(Number)
  const digits = new Intl.NumberFormat(locale === "fa" ? "fa-IR" : "en-US", { useGrouping: false })
  const two = new Intl.NumberFormat(locale === "fa" ? "fa-IR" : "en-US", { minimumIntegerDigits: 2 })
  return minutes === 0 ? digits.format(hours) + (locale === "en" ? ":00" : "") : `${digits.format(hours)}:${two.format(minutes)}`
}
