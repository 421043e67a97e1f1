import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseAmount, parseIranMobile, parsePostalCode, parseWholeNumber, toPersianDigits } from "./index.js"

describe("a quantity is a whole number in digits, or it is refused", () => {
  it.each([
    ["۱۲", 12],
    ["١٢", 12],
    ["12", 12],
    ["۱2", 12],
    [" ۳ ", 3],
    ["0", 0],
    ["007", 7],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["9007199254740992", null],
    ["1e3", null],
    ["1e300", null],
    ["1.5", null],
    ["۱٫۵", null],
    ["", null],
    [" ", null],
    ["-1", null],
    ["−1", null],
    ["+1", null],
    ["１２", null],
    ["0x10", null],
    ["1 2", null],
    ["1,200", null],
    ["Infinity", null],
    ["NaN", null],
    ["دوازده", null],
  ])("%j → %j", (text, value) => expect(parseWholeNumber(text)).toBe(value))

  it("above the caller's maximum", () => {
    expect(parseWholeNumber("100", 99)).toBeNull()
    expect(parseWholeNumber("99", 99)).toBe(99)
  })

  it("every whole number is read back, in either script", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => parseWholeNumber(String(n)) === n && parseWholeNumber(toPersianDigits(n)) === n),
    )
  })

  it("no text makes it throw or give anything but a whole number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const value = parseWholeNumber(text)
        return value === null || (Number.isSafeInteger(value) && value >= 0)
      }),
    )
  })
})

describe("an amount may be grouped as prices are written", () => {
  it.each([
    ["۲٬۴۳۰٬۰۰۰", 2_430_000],
    ["2,430,000", 2_430_000],
    ["2 430 000", 2_430_000],
    ["۲،۴۳۰،۰۰۰", 2_430_000],
    ["2430000", 2_430_000],
    ["24,30", null],
    ["2,4300,00", null],
    ["1.5", null],
    [",100", null],
    ["", null],
  ])("%j → %j", (text, value) => expect(parseAmount(text)).toBe(value))
})

describe("a mobile number in any usual writing is one number", () => {
  it.each([
    "۰۹۱۲ ۱۲۳ ۴۵۶۷",
    "٠٩١٢١٢٣٤٥٦٧",
    "09121234567",
    "9121234567",
    "+989121234567",
    "+98 912 123 4567",
    "+98 (0)912-123-4567",
    "00989121234567",
    "989121234567",
    "0912.123.4567",
    "\u200e0912\u00a0123\u200c4567",
  ])("%s", (text) => expect(parseIranMobile(text)).toBe("09121234567"))

  it.each([
    "",
    "0912123456",
    "091212345678",
    "08121234567",
    "02188776655",
    "+9891212345678",
    "+971501234567",
    "0912+1234567",
    "0912a1234567",
    "０９１２１２３４５６７",
    "0".repeat(10_000),
  ])("refused: %j", (text) => expect(parseIranMobile(text)).toBeNull())

  it("reading again changes nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        const mobile = `09${String(n).padStart(9, "0")}`
        return parseIranMobile(mobile) === mobile && parseIranMobile(toPersianDigits(`+98 ${mobile.slice(1)}`)) === mobile
      }),
    )
  })
})

describe("a postal code is ten digits that are not all the same", () => {
  it.each([
    ["۱۲۳۴۵۶۷۸۹۰", "1234567890"],
    ["١٢٣٤٥-٦٧٨٩٠", "1234567890"],
    ["12345 67890", "1234567890"],
    ["1111111111", null],
    ["۰۰۰۰۰۰۰۰۰۰", null],
    ["123456789", null],
    ["12345678901", null],
    ["12345a7890", null],
    ["+1234567890", null],
    ["", null],
  ])("%j → %j", (text, code) => expect(parsePostalCode(text)).toBe(code))
})
