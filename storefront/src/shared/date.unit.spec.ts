import { describe, expect, it } from "vitest"
import { daysBetween, formatDay, formatHour, formatMoment, formatNearDay, tehranClock, tehranDay, weekdayName } from "./date"

describe("Persian reads Jalali in Tehran's time, English Gregorian", () => {
  it.each([
    ["2026-11-22", "fa", "۱ آذر ۱۴۰۵"],
    ["2026-11-22", "en", "22 November 2026"],
    ["2026-11-21T21:00:00Z", "fa", "۱ آذر ۱۴۰۵"],
    ["2028-03-19", "fa", "۲۹ اسفند ۱۴۰۶"],
  ] as const)("%s in %s", (iso, locale, words) => expect(formatDay(iso, locale)).toBe(words))

  it("names near days", () => {
    expect(formatNearDay("2026-11-24", "fa")).toBe("سه‌شنبه ۳ آذر")
    expect(formatNearDay("2026-11-24", "en")).toBe("Tuesday 24 November")
  })

  it("tells moments", () => expect(formatMoment("2026-11-22T10:35:00Z", "fa")).toBe("۱ آذر، ۱۴:۰۵"))
  it("refuses what is no date", () => expect(() => formatDay("soon", "fa")).toThrow(RangeError))
})

describe("the clock of Tehran", () => {
  it("is half past three ahead of UTC", () => {
    expect(tehranDay(new Date("2026-11-21T20:29:00Z"))).toBe("2026-11-21")
    expect(tehranDay(new Date("2026-11-21T20:31:00Z"))).toBe("2026-11-22")
    expect(tehranClock(new Date("2026-11-22T05:30:00Z"))).toEqual({ weekday: 7, minutes: 540 })
  })

  it("counts days by the calendar, not by hours", () => {
    expect(daysBetween("2026-11-22", "2026-12-12")).toBe(20)
    expect(daysBetween("2026-11-22", "2026-11-22")).toBe(0)
    expect(daysBetween("2026-11-22", "2026-11-21")).toBe(-1)
  })

  it("names weekdays and hours", () => {
    expect(weekdayName(6, "fa")).toBe("شنبه")
    expect(weekdayName(1, "en")).toBe("Monday")
    expect(formatHour("08:00", "fa")).toBe("۸")
    expect(formatHour("08:30", "fa")).toBe("۸:۳۰")
    expect(formatHour("08:00", "en")).toBe("8:00")
  })
})
