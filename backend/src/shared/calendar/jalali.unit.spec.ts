import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays } from "../tehran"
import { dayOfJalali, formatJalaliDay, formatJalaliInstant, jalaliOf } from "./jalali"

describe("a day has one Jalali date, and back", () => {
  it.each([
    ["2026-03-21", { year: 1405, month: 1, day: 1 }],
    ["2026-11-22", { year: 1405, month: 9, day: 1 }],
    ["2027-03-20", { year: 1405, month: 12, day: 29 }],
    ["2027-03-21", { year: 1406, month: 1, day: 1 }],
    ["2025-03-20", { year: 1403, month: 12, day: 30 }],
    ["2026-08-22", { year: 1405, month: 5, day: 31 }],
    ["2026-08-23", { year: 1405, month: 6, day: 1 }],
  ])("%s", (day, jalali) => {
    expect(jalaliOf(day)).toEqual(jalali)
    expect(dayOfJalali(jalali)).toBe(day)
  })
  it.each([
    [1405, 12, 30],
    [1405, 7, 31],
    [1405, 13, 1],
    [1405, 0, 1],
    [1405, 1, 0],
  ])("there is no %i-%i-%i", (year, month, day) => expect(() => dayOfJalali({ year, month, day })).toThrow(RangeError))
  it("every day of a century goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (n) => {
        const day = addDays("1990-01-01", n)
        return dayOfJalali(jalaliOf(day)) === day
      }),
    )
  })
})

describe("dates are written as Persian readers expect", () => {
  it.each([
    ["short", "۳ آذر"],
    ["long", "۳ آذر ۱۴۰۵"],
    ["weekday", "سه‌شنبه ۳ آذر"],
    ["full", "سه‌شنبه ۳ آذر ۱۴۰۵"],
    ["numeric", "۱۴۰۵/۰۹/۰۳"],
  ] as const)("%s", (style, text) => expect(formatJalaliDay("2026-11-24", style)).toBe(text))

  it.each([
    ["2026-11-22T07:54:00Z", "۱ آذر ۱۴۰۵، ساعت ۱۱:۲۴"],
    ["2026-11-22T20:29:59Z", "۱ آذر ۱۴۰۵، ساعت ۲۳:۵۹"],
    ["2026-11-22T20:30:00Z", "۲ آذر ۱۴۰۵، ساعت ۰۰:۰۰"],
  ])("%s by Tehran's clock", (instant, text) => expect(formatJalaliInstant(new Date(instant))).toBe(text))
})
