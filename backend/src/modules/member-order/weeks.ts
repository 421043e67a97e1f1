import { addDays, weekdayOf } from "../../shared/tehran"

/** ISO weekday on which a week begins in Iran. */
const saturday = 6

/** The Saturday on which the week of a day began. */
export const weekStart = (day: string): string => addDays(day, -((weekdayOf(day) - saturday + 7) % 7))

export interface Week {
  /** Saturday and Friday, ISO days in Tehran */
  from: string
  to: string
}

/** The last `count` whole weeks before the one that `today` lies in, the oldest first. */
export function wholeWeeks(today: string, count: number): Week[] {
  const end = weekStart(today)
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(end, -7 * (count - index))
    return { from, to: addDays(from, 6) }
  })
}
