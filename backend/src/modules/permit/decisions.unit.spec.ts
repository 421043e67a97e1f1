import { describe, expect, it } from "vitest"
import { daysLeft, decisionsOn, groupOf, isSucceeded, mayRenew, mayWithdraw, type PermitRecord } from "./decisions"
import { dueReminder, reminderDays } from "./reminders"

const now = new Date("2026-11-22T12:00:00Z")
const permit = (over: Partial<PermitRecord> = {}): PermitRecord => ({
  id: "p1", member_id: "m1", type: "workshop_health", number: "1", issued_on: "2025-01-01", expires_on: "2026-12-12", covers: [], verified_at: "2025-01-02T08:00:00Z", rejected_at: null, revoked_at: null, follows_id: null, ...over,
})
const next = (over: Partial<PermitRecord> = {}) => permit({ id: "p2", number: "2", issued_on: "2026-12-13", expires_on: "2028-12-12", follows_id: "p1", ...over })

describe("what may be done with a permit", () => {
  it.each<[string, Partial<PermitRecord>, string, boolean, boolean]>([
    ["waiting", { verified_at: null }, "verify reject", true, false],
    ["waiting, and over meanwhile", { verified_at: null, expires_on: "2026-11-21" }, "reject", true, false],
    ["turned down", { verified_at: null, rejected_at: "2026-11-01T08:00:00Z" }, "", false, false],
    ["valid for long", { expires_on: "2027-12-12" }, "revoke", false, true],
    ["valid for 30 days", { expires_on: "2026-12-22" }, "revoke remind", false, true],
    ["valid for 31 days", { expires_on: "2026-12-23" }, "revoke", false, true],
    ["on its last day", { expires_on: "2026-11-22" }, "revoke remind", false, true],
    ["over", { expires_on: "2026-11-21" }, "remind", false, true],
    ["without an end", { expires_on: null }, "revoke", false, false],
    ["taken back", { revoked_at: "2026-11-01T08:00:00Z" }, "", false, true],
  ])("%s", (_, over, decisions, withdraw, renew) => {
    expect(decisionsOn(permit(over), false, now)).toEqual(decisions.split(" ").filter(Boolean))
    expect([mayWithdraw(permit(over)), mayRenew(permit(over))]).toEqual([withdraw, renew])
  })

  it("nobody is reminded of the end of what was renewed", () => expect(decisionsOn(permit(), isSucceeded(permit(), [permit(), next()]), now)).toEqual(["revoke"]))
})

describe("a paper goes on where another ends", () => {
  it.each<[string, Partial<PermitRecord>, boolean]>([
    ["the day after", {}, true],
    ["while it still runs", { issued_on: "2026-11-01" }, true],
    ["without an end", { expires_on: null }, true],
    ["a day too late", { issued_on: "2026-12-14" }, false],
    ["unless it ends sooner", { issued_on: "2026-11-01", expires_on: "2026-12-01" }, false],
    ["unless nobody verified it", { verified_at: null }, false],
    ["unless it was taken back", { revoked_at: "2026-11-21T08:00:00Z" }, false],
    ["unless it is another type's", { type: "guild_licence" }, false],
    ["unless it is another member's", { member_id: "m2" }, false],
    ["unless it covers less", { covers: ["shekarpanir"] }, false],
  ])("%s", (_, over, succeeded) => expect(isSucceeded(permit(), [permit(), next(over)])).toBe(succeeded))

  it("covering as much is enough", () => {
    const narrow = permit({ covers: ["shekarpanir"] })
    expect([["shekarpanir"], ["shekarpanir", "qeychi"], [], ["qeychi"]].map((covers) => isSucceeded(narrow, [next({ covers })]))).toEqual([true, true, true, false])
  })
})

describe("an agent finds a permit", () => {
  it.each<[string, Partial<PermitRecord>, string, string]>([
    ["that waits", { verified_at: null }, "waiting", "waiting"],
    ["that waits and is over", { verified_at: null, expires_on: "2026-11-01" }, "waiting", "waiting"],
    ["that was turned down", { verified_at: null, rejected_at: "2026-11-01T08:00:00Z" }, "closed", "closed"],
    ["that was taken back", { revoked_at: "2026-11-01T08:00:00Z" }, "closed", "closed"],
    ["with 30 days left", { expires_on: "2026-12-22" }, "expiring", "valid"],
    ["with 31 days left", { expires_on: "2026-12-23" }, "valid", "valid"],
    ["on its last day", { expires_on: "2026-11-22" }, "expiring", "valid"],
    ["that is over", { expires_on: "2026-11-21" }, "expired", "closed"],
    ["that has not begun", { issued_on: "2026-12-01", expires_on: "2028-12-01" }, "valid", "valid"],
    ["without an end", { expires_on: null }, "valid", "valid"],
  ])("%s", (_, over, alone, succeeded) => expect([groupOf(permit(over), false, now), groupOf(permit(over), true, now)]).toEqual([alone, succeeded]))
})

describe("days left change at midnight in Tehran", () => {
  it.each([
    ["2026-12-12T20:29:59Z", 0], ["2026-12-12T20:30:00Z", -1], ["2026-12-11T20:29:59Z", 1], ["2026-12-11T20:30:00Z", 0], ["2026-11-12T20:29:59Z", 30], ["2026-11-11T20:29:59Z", 31],
  ])("at %s: %i", (at, left) => expect(daysLeft({ expires_on: "2026-12-12" }, new Date(at))).toBe(left))
  it("a permit without an end has none", () => expect(daysLeft({ expires_on: null }, now)).toBeNull())
})

describe("reminders come at 30, 7 and 0 days, each once", () => {
  const on = (day: string, { own = {}, others = [], done = [] }: { own?: Partial<PermitRecord>; others?: PermitRecord[]; done?: string[] } = {}) => dueReminder(permit(own), others, done, new Date(`${day}T08:00:00Z`))

  it.each<[string, string, string[], number | null]>([
    ["31 days before", "2026-11-11", [], null],
    ["30 days before", "2026-11-12", [], 30],
    ["30 days before, told", "2026-11-12", ["left:30"], null],
    ["29 days before, when nothing ran yesterday", "2026-11-13", [], 30],
    ["8 days before", "2026-12-04", ["left:30"], null],
    ["7 days before", "2026-12-05", ["left:30"], 7],
    ["7 days before, though 30 was missed", "2026-12-05", [], 7],
    ["3 days before, after 7 was told and 30 was not", "2026-12-09", ["left:7"], null],
    ["the last day", "2026-12-12", ["left:30", "left:7"], 0],
    ["the day after, when nothing ran", "2026-12-13", ["left:7"], 0],
    ["a week after, when nothing ran", "2026-12-19", [], 0],
    ["long after", "2026-12-20", [], null],
    ["all told", "2026-12-12", ["left:30", "left:7", "left:0"], null],
    ["whatever an agent asked", "2026-12-05", ["asked:2026-12-05"], 7],
  ])("%s", (_, day, done, due) => expect(on(day, { done })).toBe(due))

  it("over the days of a year each is told once, in its order", () => {
    const told: string[] = []
    const days: [string, number][] = []
    for (let at = Date.parse("2026-01-01T00:10:00Z"); at < Date.parse("2027-01-01T00:00:00Z"); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      const due = on(day, { done: told })
      if (due === null) continue
      told.push(`left:${due}`)
      days.push([day, due])
    }
    expect(days).toEqual([["2026-11-12", 30], ["2026-12-05", 7], ["2026-12-12", 0]])
    expect(reminderDays).toHaveLength(3)
  })

  it.each<[string, Partial<PermitRecord>]>([
    ["without an end", { expires_on: null }], ["that nobody verified", { verified_at: null }], ["that was taken back", { revoked_at: now }], ["that was turned down", { verified_at: null, rejected_at: now }],
  ])("nobody is told of a permit %s", (_, own) => expect(on("2026-12-12", { own })).toBeNull())

  it("nor of one that is renewed; whose renewal waits is told on the last day only", () => {
    expect(on("2026-12-05", { others: [next()] })).toBeNull()
    const waiting = next({ verified_at: null })
    expect([on("2026-11-12", { others: [waiting] }), on("2026-12-05", { others: [waiting] }), on("2026-12-12", { others: [waiting] })]).toEqual([null, null, 0])
    expect(on("2026-12-05", { others: [next({ verified_at: null, rejected_at: now })] })).toBe(7)
  })
})
