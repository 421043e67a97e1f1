import { describe, expect, it } from "vitest"
import { endOfOrderNumber, newOrderKey, newOrderNumber, newPickupCode, parseOrderNumber } from "./reference"

describe("order numbers", () => {
  it.each([
    ["KH-1234567", "KH-1234567"], ["kh1234567", "KH-1234567"], ["  KH 1234567 ", "KH-1234567"], ["۱۲۳۴۵۶۷", "KH-1234567"], ["KH-١٢٣٤٥٦٧", "KH-1234567"],
    ["KH-123456", null], ["KH-12345678", null], ["", null], ["KH-12345a7", null], ["order", null],
  ])("%s is read as %s", (typed, number) => expect(parseOrderNumber(typed)).toBe(number))

  it.each([
    ["KH-1234567", "1234567"], ["4567", "4567"], ["kh 567", "567"], [" ۴۵۶۷ ", "4567"], ["67", ""], ["12345678", ""], ["", ""], ["%", ""], ["زهرا", ""], ["12 34", ""],
  ])("%s is found by %s", (typed, digits) => expect(endOfOrderNumber(typed)).toBe(digits))

  it("are never told from one another, and keys hold 128 bits", () => {
    const numbers = new Set(Array.from({ length: 500 }, newOrderNumber))
    expect(numbers.size).toBeGreaterThan(490)
    for (const number of numbers) expect(parseOrderNumber(number)).toBe(number)
    expect(Buffer.from(newOrderKey(), "base64url")).toHaveLength(16)
    expect(newPickupCode()).toMatch(/^\d{4}$/)
  })
})
