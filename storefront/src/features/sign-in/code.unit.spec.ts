import { describe, expect, it } from "vitest"
import { askedIn, codeError, secondsToWait, valuesOf, whyWrong } from "./code"

const now = Date.parse("2026-11-23T08:00:00Z")
const asked = (secondsAgo: number, tries = 0) => ({ mobile: "09121234567", asked: now - secondsAgo * 1000, tries })

describe("what is remembered between number and code", () => {
  it("comes back as it went", () => expect(askedIn(valuesOf(asked(5, 2)))).toEqual(asked(5, 2)))
  it.each([[{}], [{ mobile: "09121234567" }], [{ mobile: "021", asked: "1" }], [{ mobile: "09121234567", asked: "soon" }]])("%j is no code that was asked for", (values) => expect(askedIn(values)).toBeNull())
})

it.each([[0, 60], [1, 59], [59, 1], [60, 0], [600, 0], [-500, 60]])("%i seconds after a code one waits %i more for a new one", (ago, left) => expect(secondsToWait(asked(ago), now)).toBe(left))

it.each([
  [5, 1, { reason: "wrong", remaining: 4 }],
  [119, 4, { reason: "wrong", remaining: 1 }],
  [5, 5, { reason: "noTries" }],
  [5, 9, { reason: "noTries" }],
  [120, 1, { reason: "expired" }],
  [300, 5, { reason: "expired" }],
])("%i seconds after a code, at try %i: %j", (ago, tries, why) => expect(whyWrong(asked(ago, tries), now)).toEqual(why))

it.each([
  ["۱۲۳۴۵", null], ["12 345", null], ["١٢٣٤٥", null], ["12-345", null], ["", "required"], ["  ", "required"], ["1234", "invalid_code"], ["123456", "invalid_code"], ["abcde", "invalid_code"],
])("%j typed as a code: %s", (typed, error) => expect(codeError(typed)).toBe(error))
