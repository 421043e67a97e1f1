import { describe, expect, it } from "vitest"
import { formatHours } from "./hours"

const on = (weekdays: number[], from: string, to: string) => weekdays.map((weekday) => ({ weekday, from, to }))

describe("a traveller reads when the workshop is open", () => {
  it.each([
    ["one span, week from Saturday", on([6, 7, 1, 2, 3, 4], "09:00", "18:00"), "شنبه تا پنجشنبه ۹ تا ۱۸", "Saturday to Thursday 9:00 to 18:00"],
    ["a shorter Thursday", [...on([6, 7, 1, 2, 3], "09:00", "18:00"), ...on([4], "09:00", "13:30")], "شنبه تا چهارشنبه ۹ تا ۱۸، پنجشنبه ۹ تا ۱۳:۳۰", "Saturday to Wednesday 9:00 to 18:00, Thursday 9:00 to 13:30"],
    ["every day", on([1, 2, 3, 4, 5, 6, 7], "08:00", "22:00"), "همه روزه ۸ تا ۲۲", "every day 8:00 to 22:00"],
    ["nothing known", [], null, null],
  ])("%s", (_, hours, fa, en) => {
    expect(formatHours(hours, "fa")).toBe(fa)
    expect(formatHours(hours, "en")).toBe(en)
  })
})
