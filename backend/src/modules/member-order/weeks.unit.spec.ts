import { expect, it } from "vitest"
import { weekStart, wholeWeeks } from "./weeks"

it.each([
  ["2026-11-21", "2026-11-21"],
  ["2026-11-22", "2026-11-21"],
  ["2026-11-27", "2026-11-21"],
  ["2026-11-28", "2026-11-28"],
])("the week of %s began on Saturday %s", (day, start) => expect(weekStart(day)).toBe(start))

it("whole weeks end on the Friday before this one, the oldest first, none left out", () =>
  expect(wholeWeeks("2026-11-23", 3)).toEqual([
    { from: "2026-10-31", to: "2026-11-06" },
    { from: "2026-11-07", to: "2026-11-13" },
    { from: "2026-11-14", to: "2026-11-20" },
  ]))
