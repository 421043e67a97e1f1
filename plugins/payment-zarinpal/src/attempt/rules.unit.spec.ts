import { describe, expect, it } from "vitest"
import { attemptEvents, attemptStates, mayVerify, movedBy, nextState, VERIFY_WINDOW_MS, type AttemptEvent, type AttemptState, type VerifyQuestion, type VerifyVerdict } from "./rules.js"

const expected: [AttemptState, ...AttemptState[]][] = [
  // state, then after confirmed, cancelled, refused, outdated, reversed
  ["started", "paid", "cancelled", "failed", "stale", "reversed"],
  ["paid", "paid", "paid", "paid", "paid", "reversed"],
  ["cancelled", "paid", "cancelled", "cancelled", "cancelled", "reversed"],
  ["failed", "paid", "failed", "failed", "failed", "reversed"],
  ["stale", "paid", "stale", "stale", "stale", "reversed"],
  ["reversed", "reversed", "reversed", "reversed", "reversed", "reversed"],
]

describe("an attempt never forgets money that was taken", () => {
  const cases = expected.flatMap(([state, ...after]) => attemptEvents.map((event, i): [AttemptState, AttemptEvent, AttemptState | undefined] => [state, event, after[i]]))
  it("covers every state and event", () => expect(cases).toHaveLength(attemptStates.length * attemptEvents.length))
  it.each(cases)("%s, %s → %s", (state, event, after) => expect(nextState(state, event)).toBe(after))
  it.each(attemptEvents)("repeating %s changes nothing", (event) => {
    for (const state of attemptStates) expect(nextState(nextState(state, event), event)).toBe(nextState(state, event))
  })
  it.each(attemptEvents)("the update for %s moves exactly the states that the table moves", (event) => {
    const { from, to } = movedBy(event)
    for (const state of attemptStates) {
      expect(nextState(state, event)).toBe(from.includes(state) ? to : state)
    }
  })
})

const started = new Date("2026-11-22T10:00:00Z")
const asked: VerifyQuestion = {
  state: "started",
  authority: "A1",
  startedAt: started,
  now: new Date(started.getTime() + 60_000),
  sessionAuthority: "A1",
  cartCompleted: false,
  verifySent: false,
}
const late = new Date(started.getTime() + VERIFY_WINDOW_MS + 1)

describe("only an attempt that is in time and of the cart's own session is verified", () => {
  const cases: [string, Partial<VerifyQuestion>, VerifyVerdict][] = [
    ["fresh", {}, "verify"],
    ["on the last millisecond", { now: new Date(started.getTime() + VERIFY_WINDOW_MS) }, "verify"],
    ["a millisecond later", { now: late }, "too_late"],
    ["late, but a verify was sent in time", { now: late, verifySent: true }, "verify"],
    ["a clock that runs behind", { now: new Date(started.getTime() - 5_000) }, "verify"],
    ["the session was replaced", { sessionAuthority: "A2" }, "stale"],
    ["the session is gone", { sessionAuthority: null }, "stale"],
    ["late and replaced", { sessionAuthority: "A2", now: late }, "stale"],
    ["the cart became an order by this attempt", { cartCompleted: true }, "already_done"],
    ["the cart became an order by another attempt", { cartCompleted: true, sessionAuthority: "A2" }, "stale"],
    ["paid", { state: "paid" }, "already_done"],
    ["paid, long ago, session gone", { state: "paid", now: late, sessionAuthority: null }, "already_done"],
    ["cancelled", { state: "cancelled" }, "cancelled"],
    ["failed", { state: "failed" }, "stale"],
    ["stale", { state: "stale" }, "stale"],
    ["reversed", { state: "reversed", cartCompleted: true }, "stale"],
  ]
  it.each(cases)("%s", (_name, change, verdict) => expect(mayVerify({ ...asked, ...change })).toBe(verdict))
})
