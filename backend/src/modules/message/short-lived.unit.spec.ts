import { expect, it } from "vitest"
import { blanked, isTooLate } from "./short-lived"

const written = new Date("2026-11-23T08:00:00Z")
const after = (seconds: number) => new Date(written.getTime() + seconds * 1000)

it.each([["sign_in_code", 0, false], ["sign_in_code", 120, false], ["sign_in_code", 121, true], ["shipped", 1_000_000, false]])("%s after %i seconds is too late: %s", (template, seconds, late) =>
  expect(isTooLate(template, written, after(seconds))).toBe(late))

it("only a secret is blanked", () => {
  expect(blanked("sign_in_code")).toEqual({ text: "…" })
  expect(blanked("order_placed_buyer")).toEqual({})
})
