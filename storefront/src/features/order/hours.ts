import type { OpeningHours } from "@contracts/shared"
import type { Locale } from "@/i18n/locales"
import { formatHour, weekdayName } from "@/shared/date"

/** ISO weekdays as a working week runs in Iran, in every language: from Saturday, with Friday last. */
const week: readonly number[] = [6, 7, 1, 2, 3, 4, 5]
const words: Record<Locale, { to: string; comma: string; all: string }> = { fa: { to: "تا", comma: "، ", all: "همه روزه" }, en: { to: "to", comma: ", ", all: "every day" } }

type Run = { days: number[]; from: string; to: string }

/** Neighbouring days with the same hours, together. A day with two spans is named twice. */
function runsOf(hours: OpeningHours): Run[] {
  const runs: Run[] = []
  for (const weekday of week)
    for (const span of hours.filter((entry) => entry.weekday === weekday)) {
      const before = runs.find((run) => run.from === span.from && run.to === span.to && week.indexOf(run.days.at(-1) ?? 0) === week.indexOf(weekday) - 1)
      if (before) before.days.push(weekday)
      else runs.push({ days: [weekday], from: span.from, to: span.to })
    }
  return runs
}

/** "شنبه تا چهارشنبه ۹ تا ۱۸، پنجشنبه ۹ تا ۱۳:۳۰". Null when no hour is known. */
export function formatHours(hours: OpeningHours, locale: Locale): string | null {
  const { to, comma, all } = words[locale]
  const phrase = ({ days, from, to: until }: Run) => {
    const [first = 1] = days
    const last = days.at(-1) ?? first
    const names = days.length === 7 ? all : days.length === 1 ? weekdayName(first, locale) : `${weekdayName(first, locale)} ${to} ${weekdayName(last, locale)}`
    return `${names} ${formatHour(from, locale)} ${to} ${formatHour(until, locale)}`
  }
  return runsOf(hours).map(phrase).join(comma) || null
}
