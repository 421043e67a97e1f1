import { describe, expect, it } from "vitest"
import { parseKilos, parseStock, parseWhole, stockText } from "./amounts"

describe("kilos as people type them", () => {
  it.each([["۱۸٫۵", 18_500], ["18.5", 18_500], ["٢", 2000], ["۱۸/۵", 18_500], ["۰٫۲۵۰", 250], ["1,200", 1_200_000], [" ۳ ", 3000]])("%s are %i grams", (text, gram) => expect(parseKilos(text)).toBe(gram))
  it.each(["", "-1", "۱٫۲٫۳", "دو", "1e3", "۰٫۱۲۳۴", "۱۲۳۴۵۶۷"])("%j is none", (text) => expect(parseKilos(text)).toBeNull())
})

it("pairs and pieces are whole numbers", () => {
  expect([parseStock("۱۲", "pair"), parseStock("۱٫۵", "pair"), parseStock("1.5", "g")]).toEqual([12, null, 1500])
  expect([stockText(18_500, "g", "fa"), stockText(40, "piece", "fa"), stockText(1250, "g", "en")]).toEqual(["۱۸٫۵", "۴۰", "1.25"])
})

it("numbers are read back as they are written", () => {
  expect([parseWhole("۲٬۷۵۰"), parseWhole("2,750"), parseWhole("2750"), parseWhole("۰"), parseWhole("-3"), parseWhole("هزار")]).toEqual([2750, 2750, 2750, 0, null, null])
  expect(parseStock(stockText(1_234_500, "g", "fa"), "g")).toBe(1_234_500)
})
