import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, weekdayOf } from "../tehran"
import { spanOf, spansBefore, spansBetween, spansUntil, type Calendar, type SpanKind } from "./spans"

describe("a day lies in one week and one month of each calendar", () => {
  it.each<[string, SpanKind, Calendar, string, string]>([
    // Saturday to Friday, across Nowruz 1405 (Saturday 21 March 2026) and 1406 (Sunday 21 March 2027)
    ["2026-03-20", "weeks", "jalali", "2026-03-14", "2026-03-20"],
    ["2026-03-21", "weeks", "jalali", "2026-03-21", "2026-03-27"],
    ["2027-03-20", "weeks", "jalali", "2027-03-20", "2027-03-26"],
    ["2027-03-21", "weeks", "jalali", "2027-03-20", "2027-03-26"],
    ["2026-11-23", "weeks", "jalali", "2026-11-21", "2026-11-27"],
    // Monday to Sunday, across new year and a leap day
    ["2026-12-31", "weeks", "gregorian", "2026-12-28", "2027-01-03"],
    ["2027-01-03", "weeks", "gregorian", "2026-12-28", "2027-01-03"],
    ["2027-01-04", "weeks", "gregorian", "2027-01-04", "2027-01-10"],
    ["2028-02-29", "weeks", "gregorian", "2028-02-28", "2028-03-05"],
    // Esfand has 30 days in the leap years 1399, 1403 and 1408, and 29 in others
    ["2021-03-20", "months", "jalali", "2021-02-19", "2021-03-20"],
    ["2025-03-20", "months", "jalali", "2025-02-19", "2025-03-20"],
    ["2025-03-21", "months", "jalali", "2025-03-21", "2025-04-20"],
    ["2026-03-20", "months", "jalali", "2026-02-20", "2026-03-20"],
    ["2026-03-21", "months", "jalali", "2026-03-21", "2026-04-20"],
    ["2030-03-20", "months", "jalali", "2030-02-19", "2030-03-20"],
    ["2031-03-20", "months", "jalali", "2031-02-20", "2031-03-20"],
    // months of 31 and 30 days
    ["2026-09-22", "months", "jalali", "2026-08-23", "2026-09-22"],
    ["2026-09-23", "months", "jalali", "2026-09-23", "2026-10-22"],
    ["2026-12-31", "months", "gregorian", "2026-12-01", "2026-12-31"],
    ["2026-02-10", "months", "gregorian", "2026-02-01", "2026-02-28"],
    ["2028-02-01", "months", "gregorian", "2028-02-01", "2028-02-29"],
  ])("%s, %s, %s: %s to %s", (day, kind, calendar, from, to) => expect(spanOf(day, kind, calendar)).toEqual({ from, to }))

  it("and next to it begins the next, through forty years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_600 }), fc.constantFrom<SpanKind>("weeks", "months"), fc.constantFrom<Calendar>("jalali", "gregorian"), (n, kind, calendar) => {
        const day = addDays("2000-01-01", n)
        const span = spanOf(day, kind, calendar)
        expect(span.from <= day && day <= span.to).toBe(true)
        expect(spanOf(span.from, kind, calendar)).toEqual(span)
        expect(spanOf(span.to, kind, calendar)).toEqual(span)
        expect(spanOf(addDays(span.to, 1), kind, calendar).from).toBe(addDays(span.to, 1))
        if (kind === "weeks") expect(weekdayOf(span.from)).toBe(calendar === "jalali" ? 6 : 1)
      }),
    )
  })
})

describe("spans stand beside each other without a gap", () => {
  it.each<[string, string, SpanKind, Calendar, string[]]>([
    ["2026-03-13", "2026-03-28", "weeks", "jalali", ["2026-03-07", "2026-03-14", "2026-03-21", "2026-03-28"]],
    ["2025-02-19", "2025-03-21", "months", "jalali", ["2025-02-19", "2025-03-21"]],
    ["2026-12-01", "2027-02-01", "months", "gregorian", ["2026-12-01", "2027-01-01", "2027-02-01"]],
    ["2026-11-23", "2026-11-23", "weeks", "gregorian", ["2026-11-23"]],
  ])("from %s to %s, %s, %s", (from, to, kind, calendar, starts) => expect(spansBetween(from, to, kind, calendar, 60).map((span) => span.from)).toEqual(starts))
  it("one more than allowed tells that there are too many, however far the days", () => expect(spansBetween("2000-01-01", "2026-01-01", "weeks", "jalali", 60)).toHaveLength(61))
  it("the last eight end with the running one", () => {
    const weeks = spansUntil("2026-03-22", 8, "weeks", "jalali")
    expect(weeks).toEqual(spansBetween("2026-01-31", "2026-03-22", "weeks", "jalali", 60))
    expect(weeks.at(-1)).toEqual({ from: "2026-03-21", to: "2026-03-27" })
  })
  it.each<[string, Calendar, string[]]>([
    // the running week is left out on its first day as on its last
    ["2026-11-21", "jalali", ["2026-11-07", "2026-11-14"]],
    ["2026-11-23", "jalali", ["2026-11-07", "2026-11-14"]],
    ["2026-11-27", "jalali", ["2026-11-07", "2026-11-14"]],
    ["2026-11-28", "jalali", ["2026-11-14", "2026-11-21"]],
    ["2026-11-22", "gregorian", ["2026-11-02", "2026-11-09"]],
    ["2026-11-23", "gregorian", ["2026-11-09", "2026-11-16"]],
  ])("whole weeks before that of %s, %s, begin on %j", (day, calendar, starts) => {
    const weeks = spansBefore(day, 2, "weeks", calendar)
    expect(weeks.map((week) => week.from)).toEqual(starts)
    for (const week of weeks) expect(week.to).toBe(addDays(week.from, 6))
  })
})
