import { describe, expect, it } from "vitest"
import { lineChange } from "./line-change"

describe("a quantity is read as it was meant, or not at all", () => {
  it.each([
    ["a button", "3", "۱۲", { kind: "set", quantity: 3 }],
    ["the field in Persian digits", null, "۱۲", { kind: "set", quantity: 12 }],
    ["the field in Arabic digits", null, " ٧ ", { kind: "set", quantity: 7 }],
    ["zero takes the line out", null, "۰", { kind: "remove" }],
    ["a remove button", "0", "۵", { kind: "remove" }],
    ["negative", null, "-1", { kind: "unreadable", typed: "-1" }],
    ["a fraction", null, "1.5", { kind: "unreadable", typed: "1.5" }],
    ["an exponent", null, "1e3", { kind: "unreadable", typed: "1e3" }],
    ["beyond all reason", null, "1e300", { kind: "unreadable", typed: "1e300" }],
    ["too many", null, "10000", { kind: "unreadable", typed: "10000" }],
    ["words", null, "دوازده", { kind: "unreadable", typed: "دوازده" }],
    ["nothing", null, null, { kind: "unreadable", typed: "" }],
  ] as const)("%s", (_, to, typed, expected) => expect(lineChange(to, typed)).toEqual(expected))
})
