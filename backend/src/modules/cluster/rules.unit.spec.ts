import { describe, expect, it } from "vitest"
import { stageName } from "../../contracts/cluster"
import { announcementRefusal, announcementsAtOnce, kindByUnits, newestStatement, stageLevels } from "./rules"

it("every stage has a level", () => expect(Object.keys(stageLevels).sort()).toEqual([...stageName.options].sort()))

it("the newest statement is the last one said, in whatever order they come", () => {
  expect(newestStatement([{ position: 1, stage: "independent" }, { position: 0, stage: "formed" }])?.stage).toBe("independent")
  expect(newestStatement([])).toBeUndefined()
})

it.each([
  ["cluster", 30, "cluster"], ["cluster", 29, "network"], ["network", 45, "cluster"], ["network", null, "network"], ["cluster", null, "cluster"], ["reference", 3, "reference"],
] as const)("a %s of %s units is a %s", (declared, units, kind) => expect(kindByUnits(declared, units)).toBe(kind))

describe("news of a cluster", () => {
  const today = "2026-11-23"
  it.each<[string, string, string, number, ReturnType<typeof announcementRefusal>]>([
    ["today alone", "2026-11-23", "2026-11-23", 0, null],
    ["that began before", "2026-11-20", "2026-11-25", 0, null],
    ["of next month", "2026-12-20", "2026-12-25", 0, null],
    ["that are over", "2026-11-20", "2026-11-22", 0, "invalid_dates"],
    ["that end before they begin", "2026-11-25", "2026-11-24", 0, "invalid_dates"],
    ["of more than a year", "2026-11-25", "2027-11-25", 0, "invalid_dates"],
    ["the last that has room", "2026-11-23", "2026-11-24", announcementsAtOnce - 1, null],
    ["one too many", "2026-11-23", "2026-11-24", announcementsAtOnce, "too_many_announcements"],
  ])("%s", (_, from, to, known, refusal) => expect(announcementRefusal({ from, to }, today, known)).toBe(refusal))
})
