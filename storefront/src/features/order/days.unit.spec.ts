import { describe, expect, it } from "vitest"
import { formatDayRange, formatShortDay, nearness } from "./days"

describe("a buyer reads when a parcel comes, in the calendar of the language", () => {
  it.each([
    ["2026-11-24", "2026-11-26", "fa", "۳ تا ۵ آذر"],
    ["2026-11-24", "2026-11-26", "en", "24 to 26 November"],
    ["2026-11-20", "2026-11-23", "fa", "۲۹ آبان تا ۲ آذر"],
    ["2026-11-29", "2026-12-02", "en", "29 November to 2 December"],
    ["2026-11-24", "2026-11-24", "fa", "سه‌شنبه ۳ آذر"],
    ["2026-11-24", null, "en", "Tuesday 24 November"],
    [null, "2026-11-24", "en", "Tuesday 24 November"],
    [null, null, "fa", null],
  ] as const)("%s to %s in %s: %s", (from, until, locale, words) => expect(formatDayRange(from, until, locale)).toBe(words))

  it("an instant is read in Tehran, not in UTC", () => expect(formatShortDay("2026-11-21T21:00:00Z", "fa")).toBe("۱ آذر"))
})

describe("a deadline turns when the day turns in Tehran", () => {
  it.each([
    ["2026-11-21", "2026-11-21T20:00:00Z", "today"],
    ["2026-11-21", "2026-11-21T21:00:00Z", "past"],
    ["2026-11-22", "2026-11-21T12:00:00Z", "tomorrow"],
    ["2026-11-25", "2026-11-21T12:00:00Z", "later"],
  ] as const)("due %s at %s: %s", (day, now, expected) => expect(nearness(day, new Date(now))).toBe(expected))
})
