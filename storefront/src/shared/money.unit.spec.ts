import { describe, expect, it } from "vitest"
import { formatToman, formatUnitPrice, formatUsd, tomanDigits } from "./money"

describe("money is shown in whole tomans, in the digits of the page", () => {
  it.each([
    [19_500_000, "fa", "۱٬۹۵۰٬۰۰۰ تومان"],
    [19_500_000, "en", "1,950,000 toman"],
    [0, "fa", "۰ تومان"],
    [10, "en", "1 toman"],
    [-80_000, "fa", "‎−۸٬۰۰۰ تومان"],
  ] as const)("%d rials in %s", (rial, locale, words) => expect(formatToman(rial, locale)).toBe(words))

  it.each([15, 0.1, Number.NaN, 1e300])("refuses %d, which is no whole toman", (rial) => expect(() => tomanDigits(rial, "fa")).toThrow(RangeError))

  it("rounds a unit price, which nobody pays, to the nearest toman", () => {
    expect(formatUnitPrice(345_678, "en")).toBe("34,568 toman")
    expect(formatUnitPrice(345_674.9, "en")).toBe("34,567 toman")
  })

  it.each([
    [1900, "en", "USD 1,900"],
    [4.5, "en", "USD 4.50"],
    [1900, "fa", "۱٬۹۰۰ دلار"],
  ] as const)("%d dollars in %s", (usd, locale, words) => expect(formatUsd(usd, locale)).toBe(words))
})
