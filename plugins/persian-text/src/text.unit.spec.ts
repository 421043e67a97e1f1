import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { comparePersian, normaliseForStorage, toLatinDigits, toPersianDigits } from "./index.js"

describe("digits of three scripts are read and shown alike", () => {
  it.each([
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["سایز ۲٨ و 3", "سایز 28 و 3"],
    ["１２", "１２"],
    ["", ""],
  ])("%s → %s", (text, latin) => expect(toLatinDigits(text)).toBe(latin))

  it.each([
    ["0123456789", "۰۱۲۳۴۵۶۷۸۹"],
    ["٢٨", "۲۸"],
    ["KH-10486", "KH-۱۰۴۸۶"],
  ])("%s → %s", (text, persian) => expect(toPersianDigits(text)).toBe(persian))

  it("a number is shown too", () => expect(toPersianDigits(1405)).toBe("۱۴۰۵"))

  it("there and back loses nothing", () => {
    fc.assert(fc.property(fc.nat(), (n) => toLatinDigits(toPersianDigits(n)) === String(n)))
  })
})

describe("stored text is clean, and still what its writer meant", () => {
  it.each([
    ["Arabic letters", "كارگاه شيريني", "کارگاه شیرینی"],
    ["NBSP", "کارگاه\u00a0نمونه", "کارگاه نمونه"],
    ["half space kept between letters", "بسته‌بندی", "بسته‌بندی"],
    ["half space beside a blank or doubled", "بسته‌ ‌بندی می‌‌شود‌", "بسته بندی می‌شود"],
    ["hamza and digits kept", "قائن ۲۸", "قائن ۲۸"],
    ["line breaks kept, their blanks not", " یک \r\n دو ", "یک\nدو"],
    ["direction marks", "\u200fکفش\u200e", "کفش"],
    ["only blanks", " \u00a0\u200c ", ""],
  ])("%s", (_, text, clean) => expect(normaliseForStorage(text)).toBe(clean))

  it("cleaning twice changes nothing", () => {
    const text = fc.array(fc.constantFrom(..."ايىیكک\u0653\u0654\u200c\u200f\u00a0 \n\r\tـab۱.")).map((signs) => signs.join(""))
    fc.assert(
      fc.property(text, (t) => normaliseForStorage(normaliseForStorage(t)) === normaliseForStorage(t)),
      { numRuns: 3_000 },
    )
  })
})

describe("sorting follows the Persian alphabet", () => {
  it("the goods and places of our clusters", () => {
    const sorted = "آبنبات پسته چرم ژله فرش کفش گز وانت هیدج یزد".split(" ")
    expect([...sorted].reverse().sort(comparePersian)).toEqual(sorted)
  })
  it("sizes by value", () => {
    expect(["سایز ۳۰", "سایز ۹", "سایز ۲۸"].sort(comparePersian)).toEqual(["سایز ۹", "سایز ۲۸", "سایز ۳۰"])
  })
})
