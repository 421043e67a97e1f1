import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from "@internationalized/date"
import { toLatinDigits } from "@khooshe/persian-text"
import type { Locale } from "@/i18n/locales"

const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()

/**
 * A day as people type it: year, month and day in any digits, with any sign between them. The year tells the calendar:
 * 1405 is Jalali, 2026 Gregorian, whatever language the page has.
 * @returns the ISO day, or null when there is no such day, as 31 Mehr
 */
export function readTypedDay(text: string): string | null {
  const [, y, m, d] = /^\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\s*$/.exec(toLatinDigits(text).replace(/[\u200c\u200e\u200f]/g, "")) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const calendar = year >= 1300 && year < 1500 ? persian : year >= 1900 && year < 2200 ? gregorian : null
  if (!calendar) return null
  // the library moves a day that does not exist to the nearest one that does
  const date = new CalendarDate(calendar, year, month, day)
  return date.year === year && date.month === month && date.day === day ? toCalendar(date, gregorian).toString() : null
}

/** An ISO day as a field shows it, ready to be typed over: «۱۴۰۵/۰۹/۰۲» or "2026-11-23". */
export function typedDay(iso: string, locale: Locale): string {
  if (locale !== "fa") return iso
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number)
  const date = toCalendar(new CalendarDate(gregorian, year, month, day), persian)
  const digits = new Intl.NumberFormat("fa-IR", { useGrouping: false, minimumIntegerDigits: 2 })
  return [date.year, date.month, date.day].map((part) => digits.format(part)).join("/")
}
