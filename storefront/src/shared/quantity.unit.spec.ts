import { describe, expect, it } from "vitest"
import { centimetres, feetAndInches, formatDigits, formatMetres, formatNumber, massOf, parseQuantity } from "./quantity"

describe("a quantity is a whole number from one up, in digits of any script", () => {
  it.each([
    ["۱۲", 12],
    ["١٢", 12],
    [" 3 ", 3],
    ["9999", 9999],
    ["0", null],
    ["-1", null],
    ["1.5", null],
    ["۱٫۵", null],
    ["1e3", null],
    ["1e300", null],
    ["10000", null],
    ["", null],
    ["دو", null],
  ])("«%s» is %s", (text, value) => expect(parseQuantity(text)).toBe(value))
})

describe("numbers are read in the digits of the page", () => {
  it("groups amounts and leaves names of things alone", () => {
    expect(formatNumber(12345.678, "fa")).toBe("۱۲٬۳۴۵٫۶۸")
    expect(formatNumber(12345, "en")).toBe("12,345")
    expect(formatDigits(1405, "fa")).toBe("۱۴۰۵")
  })

  it.each([
    [310, 310, "g"],
    [999, 999, "g"],
    [1000, 1, "kg"],
    [2700, 2.7, "kg"],
    [9923, 9.92, "kg"],
  ] as const)("%d grams are %d %s", (gram, amount, unit) => expect(massOf(gram)).toEqual({ amount, unit }))

  it("turns lengths", () => {
    expect(centimetres(445)).toBe(44.5)
    expect(formatMetres(135, 210, "fa")).toBe("۱٫۳۵ × ۲٫۱")
    expect(feetAndInches(170)).toBe("5′7″")
    expect(feetAndInches(182)).toBe("6′0″")
  })
})
