import { describe, expect, it } from "vitest"
import { newOrderKey, newOrderNumber, newPickupCode, parseOrderNumber } from "./reference"

describe("order numbers", () => {
  it.each([
    ["KH-1234567", "KH-1234567"], ["kh1234567", "KH-1234567"], ["  KH 1234567 ", "KH-1234567"], ["۱۲۳۴۵۶۷", "KH-1234567"], ["KH-١٢٣٤٥٦٧", "KH-1234567"],
    ["KH-123456", null], ["KH-12345678", null], ["", null], ["KH-12345a7", null], ["order", null],
  ])("%s is read as %s", (typed, number) => expect(parseOrderNumber(typed)).toBe(number))

  it("are never told from one another, and keys hold 128 bits", () => {
    const numbers = new Set(Array.from({ length: 500 }, newOrderNumber))
    expect(numbers.size).toBeGreaterThan(490)
    for (const number of numbers) expect(parseOrderNumber(number)).toBe(number)
    expect(Buffer.from(newOrderKey(), "base64url")).toHaveLength(16)
    expect(newPickupCode()).toMatch(/^\d{4}$/)
  })
})
