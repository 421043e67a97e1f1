import { describe, expect, it } from "vitest"
import { nextOpening, openUntil, weekRows } from "./hours"

const hours = [6, 7, 1, 2, 3].flatMap((weekday) => [
  { weekday, from: "09:00", to: "13:00" },
  { weekday, from: "16:00", to: "20:00" },
]).concat([{ weekday: 4, from: "09:00", to: "14:00" }])

describe("hours are read by the Iranian week", () => {
  it("joins equal neighbours, from Saturday to Friday", () => expect(weekRows(hours).map(({ from, to, spans }) => [from, to, spans.length])).toEqual([[6, 3, 2], [4, 4, 1], [5, 5, 0]]))
  it.each([
    ["open in the morning", 6, 600, "13:00"],
    ["shut at noon", 6, 800, null],
    ["shut at the stroke", 6, 1200, null],
    ["shut on Friday", 5, 600, null],
  ] as const)("%s", (_, weekday, minutes, until) => expect(openUntil(hours, weekday, minutes)).toBe(until))
  it.each([
    ["later today", 6, 800, { days: 0, weekday: 6, from: "16:00" }],
    ["on Saturday after Thursday's end", 4, 900, { days: 2, weekday: 6, from: "09:00" }],
    ["tomorrow", 6, 1250, { days: 1, weekday: 7, from: "09:00" }],
  ] as const)("opens %s", (_, weekday, minutes, next) => expect(nextOpening(hours, weekday, minutes)).toEqual(next))
  it("never, without hours", () => expect(nextOpening([], 1, 0)).toBe(null))
})
