import { describe, expect, it } from "vitest"
import { closuresFrom, firstOpenDay, isClosedOn, isShown, maySell, closureRefusal, liftedClosure, possibleStandingActs, standingActs, standingRefusal, type MemberStatus, type StandingAct } from "./rules"

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

describe("days that may be closed", () => {
  const today = "2026-11-23"
  const known = [{ from: "2026-12-10", to: "2026-12-14" }]
  it.each<[string, string, string, ReturnType<typeof closureRefusal>]>([
    ["today alone", "2026-11-23", "2026-11-23", null],
    ["a week from today", "2026-11-23", "2026-11-29", null],
    ["up to the day before another", "2026-12-01", "2026-12-09", null],
    ["from the day after another", "2026-12-15", "2026-12-20", null],
    ["yesterday", "2026-11-22", "2026-11-24", "invalid_dates"],
    ["an end before its beginning", "2026-11-25", "2026-11-24", "invalid_dates"],
    ["further ahead than a year", "2026-11-25", "2027-11-25", "invalid_dates"],
    ["the first day of another", "2026-12-01", "2026-12-10", "days_overlap"],
    ["inside another", "2026-12-11", "2026-12-12", "days_overlap"],
    ["around another", "2026-12-01", "2026-12-31", "days_overlap"],
  ])("%s", (_, from, to, refusal) => expect(closureRefusal(known, { from, to }, today)).toBe(refusal))

  it.each<[string, string, string, ReturnType<typeof liftedClosure>]>([
    ["not yet begun: gone", "2026-11-25", "2026-11-30", null],
    ["begins today: gone", "2026-11-23", "2026-11-30", null],
    ["under way: ends yesterday", "2026-11-20", "2026-11-30", { from: "2026-11-20", to: "2026-11-22" }],
  ])("lifted when %s", (_, from, to, left) => expect(liftedClosure({ from, to }, today)).toEqual(left))
})

describe("who changes a member's standing, and when", () => {
  const allowed: Record<MemberStatus, StandingAct[]> = { active: ["suspend", "end"], suspended: ["resume", "end"], ended: [] }
  const statuses: MemberStatus[] = ["active", "suspended", "ended"]
  for (const status of statuses)
    for (const act of standingActs) {
      const right = allowed[status].includes(act)
      it(`${status}: ${act} is ${right ? "allowed" : "refused"}`, () => expect(standingRefusal({ status, open_parcels: 0, own: false }, act)).toBe(right ? null : "state_conflict"))
      it(`${status}: ${act} is never done by who works for the member`, () => expect(standingRefusal({ status, open_parcels: 0, own: true }, act)).toBe("own_member"))
      it(`${status}: ${act} with parcels under way`, () =>
        expect(standingRefusal({ status, open_parcels: 1, own: false }, act)).toBe(!right ? "state_conflict" : act === "end" ? "open_parcels" : null))
    }
  it.each(statuses)("%s offers what the table allows", (status) => expect(possibleStandingActs(status)).toEqual(allowed[status]))
})
