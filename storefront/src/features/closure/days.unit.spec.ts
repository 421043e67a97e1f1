import { describe, expect, it } from "vitest"
import { daysFrom } from "./days"

describe("days to choose from", () => {
  it("begin today and miss none over the end of a month and a year", () => expect(daysFrom("2026-12-30", 4)).toEqual(["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]))
  it("know leap years", () => expect(daysFrom("2028-02-28", 3)).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]))
})
