import { describe, expect, it } from "vitest"
import { newCode, parseCode } from "./code.js"

describe("a code", () => {
  it("is always five digits, also when it begins with zeros", () => {
    const codes = Array.from({ length: 5_000 }, newCode)
    expect(codes.every((code) => /^[0-9]{5}$/.test(code))).toBe(true)
    expect(codes.some((code) => code.startsWith("0"))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(4_500)
  })

  it.each([
    ["12345", "12345"], ["۱۲۳۴۵", "12345"], ["٠٢٣٤٥", "02345"], [" 12 345 ", "12345"], ["12-345", "12345"], ["\u200f۱۲۳\u200c۴۵", "12345"],
    ["1234", null], ["123456", null], ["12a45", null], ["", null], ["1e345", null], ["१२३४५", null], ["-12345", "12345"],
  ])("%j is read as %j", (text, code) => expect(parseCode(text)).toBe(code))
})
