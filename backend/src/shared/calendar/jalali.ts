import { addDays, tehranDay } from "../tehran"

/** A day of the Jalali (Solar Hijri) calendar; months and days count from 1. */
export type JalaliDay = { year: number; month: number; day: number }

/** One formatter for all: days are taken as UTC dates, since they are calendar days, not instants. */
const parts = new Intl.DateTimeFormat("fa-IR-u-ca-persian-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" })
const names = new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" })
const clock = new Intl.DateTimeFormat("fa-IR", { timeZone: "Asia/Tehran", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })

function atUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The Jalali date of a day in Tehran (`2026-11-22` → 1405-9-1). */
export function jalaliOf(day: string): JalaliDay {
  const found = Object.fromEntries(parts.formatToParts(atUtc(day)).map(({ type, value }) => [type, value]))
  return { year: Number(found["year"]), month: Number(found["month"]), day: Number(found["day"]) }
}

/**
 * The day in Tehran, as ISO text, of a Jalali date.
 * @throws RangeError when there is no such day, as 30 Esfand in a common year
 */
export function dayOfJalali({ year, month, day }: JalaliDay): string {
  // a year begins on 20, 21 or 22 March; the calendar itself says which
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
  for (const nowruz of ["20", "21", "22"]) {
    const candidate = addDays(`${year + 621}-03-${nowruz}`, dayOfYear)
    const read = jalaliOf(candidate)
    if (read.year === year && read.month === month && read.day === day) return candidate
  }
  throw new RangeError(`No Jalali day ${year}-${month}-${day}`)
}

/**
 * A day in Persian words, in the order people read, which `dateStyle: "long"` does not print:
 * "weekday" «سه‌شنبه ۳ آذر», "full" «سه‌شنبه ۳ آذر ۱۴۰۵», "short" «۳ آذر», "long" «۳ آذر ۱۴۰۵», "numeric" «۱۴۰۵/۰۹/۰۳».
 */
export function formatJalaliDay(day: string, style: "short" | "long" | "weekday" | "full" | "numeric" = "long"): string {
  const found = Object.fromEntries(names.formatToParts(atUtc(day)).map(({ type, value }) => [type, value]))
  if (style === "numeric") {
    const { year, month, day: ofMonth } = jalaliOf(day)
    const digits = new Intl.NumberFormat("fa-IR", { useGrouping: false, minimumIntegerDigits: 2 })
    return [year, month, ofMonth].map((n) => digits.format(n)).join("/")
  }
  const words = [found["day"], found["month"]]
  if (style === "weekday" || style === "full") words.unshift(found["weekday"])
  if (style === "long" || style === "full") words.push(found["year"])
  return words.join(" ")
}

/** An instant in Persian words by Tehran's clock: «۱ آذر ۱۴۰۵، ساعت ۱۱:۲۴». */
export function formatJalaliInstant(instant: Date, style: "short" | "long" | "weekday" | "full" = "long"): string {
  return `${formatJalaliDay(tehranDay(instant), style)}، ساعت ${clock.format(instant)}`
}
