import { describe, expect, it } from "vitest"
import { packIn, stockIn } from "./pack-form"

const form = (entries: Record<string, string | string[]>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(entries)) for (const each of [value].flat()) made.append(name, each)
  return made
}

describe("a pack's form", () => {
  it.each([
    [{ net_amount: "۴۰۰", gross_gram: "٤٨٠", price_rial: "۳۵۰٬۰۰۰" }, { net_amount: 400, gross_gram: 480, price_rial: 3_500_000 }],
    [{ price_rial: "" }, { price_rial: null }],
    [{ net_amount: "", price_rial: "350,000" }, { price_rial: 3_500_000 }],
    [{ gtin: "" }, { gtin: null }],
    [{ gtin: "۶۲۶۰۱۰۰۱۲۳۴۵۶" }, { gtin: "6260100123456" }],
    [{ counts: "1" }, { counted: [] }],
    [{ counts: "1", counted: ["tin", "label"] }, { counted: ["tin", "label"] }],
    [{ confirm: "on" }, { confirm: true }],
  ])("%j says %j", (typed, said) => expect(packIn(form(typed))).toEqual(said))

  it.each([[{ net_amount: "نیم کیلو" }, "net_amount"], [{ net_amount: "0" }, "net_amount"], [{ gross_gram: "-4" }, "gross_gram"], [{ price_rial: "گران" }, "price_rial"], [{ price_rial: "0" }, "price_rial"]])("%j is not read, at %s", (typed, unread) =>
    expect(packIn(form(typed))).toEqual({ unread }))
})

describe("a stock form", () => {
  it("reads kilos as grams and pairs as pairs, each with what was seen", () => {
    const typed = { stock_bulk: "۱۸٫۵", unit_bulk: "g", seen_bulk: "1000", "stock_material-tin": "40", "unit_material-tin": "piece", "seen_material-tin": "0", "stock_size-26": "", "unit_size-26": "pair" }
    expect(stockIn(form(typed))).toEqual([{ key: "bulk", stocked: 18_500, seen: 1000 }, { key: "material-tin", stocked: 40, seen: 0 }])
  })
  it("names the field that cannot be read", () => expect(stockIn(form({ stock_bulk: "زیاد", unit_bulk: "g", seen_bulk: "0" }))).toEqual({ unread: "stock_bulk" }))
})
