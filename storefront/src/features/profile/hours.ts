import type { OpeningHours } from "@contracts/shared"

/** The Iranian week: Saturday (ISO 6) first. */
export const week = [6, 7, 1, 2, 3, 4, 5] as const
/** A workshop opens twice a day at most: before and after the heat. */
export const spansADay = [0, 1] as const

/** Name of a field: `from` or `to` of a span of a weekday. */
export const hourField = (weekday: number, span: number, side: "from" | "to") => `${side}_${weekday}_${span}`

/** Hours of one weekday, the earlier first. */
export const spansOf = (hours: OpeningHours, weekday: number) => hours.filter((each) => each.weekday === weekday).toSorted((a, b) => a.from.localeCompare(b.from))

/** Hours as fields hold them; a span of which only one side was filled is kept, so that it is refused and not forgotten. */
export function hoursIn(read: (field: string) => string): OpeningHours {
  return week.flatMap((weekday) =>
    spansADay.flatMap((span) => {
      const from = read(hourField(weekday, span, "from")).slice(0, 5)
      const to = read(hourField(weekday, span, "to")).slice(0, 5)
      return from || to ? [{ weekday, from, to }] : []
    }),
  )
}

/** Hours in few signs, to be kept beside long texts: "6 09:00 13:00;7 09:00 13:00". */
export const packHours = (hours: OpeningHours): string => hours.map(({ weekday, from, to }) => `${weekday} ${from} ${to}`).join(";")

export function unpackHours(packed: string): OpeningHours {
  return packed.split(";").flatMap((each) => {
    const [weekday, from = "", to = ""] = each.split(" ")
    return /^[1-7]$/.test(weekday ?? "") ? [{ weekday: Number(weekday), from, to }] : []
  })
}
