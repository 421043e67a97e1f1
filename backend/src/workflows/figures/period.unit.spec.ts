import { describe, expect, it } from "vitest"
import { periodOf } from "./period"

const today = "2026-11-23"

describe("the time that figures are asked for", () => {
  it("is the last eight weeks, the running one marked", () => {
    const period = periodOf({ span: "weeks", calendar: "jalali" }, today)
    expect(period?.buckets.map(({ from }) => from)).toEqual(["2026-10-03", "2026-10-10", "2026-10-17", "2026-10-24", "2026-10-31", "2026-11-07", "2026-11-14", "2026-11-21"])
    expect(period?.buckets.map(({ running }) => running)).toEqual([false, false, false, false, false, false, false, true])
    expect(period).toMatchObject({ earlier: { from: "2026-08-08", to: "2026-10-02" }, later: null })
  })
  it.each([
    ["days within a week are that week", { span: "weeks", calendar: "gregorian", from: "2026-11-04", to: "2026-11-05" }, ["2026-11-02"], { from: "2026-10-26", to: "2026-11-01" }, { from: "2026-11-09", to: "2026-11-15" }],
    ["months over Nowruz", { span: "months", calendar: "jalali", from: "2026-02-25", to: "2026-03-30" }, ["2026-02-20", "2026-03-21"], { from: "2025-12-22", to: "2026-02-19" }, { from: "2026-04-21", to: "2026-06-21" }],
    ["what comes after ends with the running one", { span: "weeks", calendar: "jalali", from: "2026-10-03", to: "2026-11-06" }, ["2026-10-03", "2026-10-10", "2026-10-17", "2026-10-24", "2026-10-31"], { from: "2026-08-29", to: "2026-10-02" }, { from: "2026-11-07", to: "2026-11-27" }],
  ] as const)("%s", (_, asked, starts, earlier, later) => {
    const period = periodOf(asked, today)
    expect(period?.buckets.map(({ from }) => from)).toEqual(starts)
    expect(period).toMatchObject({ earlier, later })
  })
  it("before and after fit together", () => {
    const now = periodOf({ span: "months", calendar: "jalali" }, today)
    const before = periodOf({ span: "months", calendar: "jalali", ...now?.earlier }, today)
    expect(before?.buckets).toHaveLength(6)
    expect(before?.later).toEqual({ from: now?.buckets[0]?.from, to: now?.buckets.at(-1)?.to })
  })
  it.each([
    ["turned round", { from: "2026-11-23", to: "2026-11-22" }],
    ["from tomorrow on", { from: "2026-11-24" }],
    ["of two years of weeks", { from: "2024-11-23", to: today }],
  ])("is none when it is %s", (_, asked) => expect(periodOf({ span: "weeks", calendar: "jalali", ...asked }, today)).toBeNull())
})
