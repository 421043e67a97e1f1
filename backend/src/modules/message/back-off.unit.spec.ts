import { expect, it } from "vitest"
import { maximumTries, nextTryAt } from "./back-off"

const now = new Date("2026-11-22T08:00:00Z")

it.each([[1, 10], [2, 30], [3, 60], [4, 300], [5, 900], [6, 1800], [7, 3600], [8, 3600], [47, 3600]])("after try %i it waits %i seconds", (tried, seconds) =>
  expect(nextTryAt(tried, now)).toEqual(new Date(now.getTime() + seconds * 1000)),
)

it("an outage of a day loses nothing; after two days a person looks", () => {
  let at = now
  for (let tried = 1; tried < maximumTries; tried += 1) at = nextTryAt(tried, at) ?? at
  expect((at.getTime() - now.getTime()) / 3_600_000).toBeGreaterThan(24)
  expect(nextTryAt(maximumTries, now)).toBeNull()
})
