import { describe, expect, it } from "vitest"
import { closuresFrom, firstOpenDay, isClosedOn, isShown, maySell } from "./rules"

const closures = [{ from: "2026-11-25", to: "2026-11-27" }, { from: "2026-11-28", to: "2026-11-28" }, { from: "2026-01-01", to: "2026-01-02" }]

it.each([["2026-11-24", false], ["2026-11-25", true], ["2026-11-27", true], ["2026-11-29", false]])("closed on %s: %s", (day, closed) => expect(isClosedOn(closures, day)).toBe(closed))

it.each([["2026-11-24", "2026-11-24"], ["2026-11-26", "2026-11-29"], ["2026-11-28", "2026-11-29"]])("from %s the first open day is %s", (day, open) => expect(firstOpenDay(closures, day)).toBe(open))

it("tells only of closures that are not over, soonest first", () =>
  expect(closuresFrom(closures, "2026-11-26").map((each) => each.from)).toEqual(["2026-11-25", "2026-11-28"]))

describe("status", () => {
  it.each([["active", true, true], ["suspended", false, true], ["ended", false, false]] as const)("%s: sells %s, shown %s", (status, sells, shown) => {
    expect(maySell(status)).toBe(sells)
    expect(isShown(status)).toBe(shown)
  })
})
