import { describe, expect, it } from "vitest"
import { currencyOf, readHeader, titleOf, type ColumnKey } from "./columns"

const known = new Set(["irr", "usd", "eur", "aed"])

describe("titles are read in either language, with either form of the letters", () => {
  it.each<[string, ColumnKey, string | null]>([
    ["کد", "sku", null],
    ["كد بسته", "sku", null],
    [" SKU ", "sku", null],
    ["کالا", "good", null],
    ["كالا (انگليسی)", "good_en", null],
    ["Good (English)", "good_en", null],
    ["نوع کالا", "kind", null],
    ["بسته‌بندی", "pack", null],
    ["بسته بندی", "pack", null],
    ["قیمت", "price", null],
    ["قيمت (تومان)", "price", "irt"],
    ["قیمت ریال", "price", "irr"],
    ["Price (toman)", "price", "irt"],
    ["PRICE USD", "price", "usd"],
    ["price [EUR]", "price", "eur"],
    ["قیمت: دلار", "price", "usd"],
    ["موجودی", "stock", null],
    ["یکای موجودی", "stock_unit", null],
    ["ارز", "currency", null],
  ])("%s is %s", (title, key, currency) => expect(readHeader(["sku", title].slice(key === "sku" ? 1 : 0), known).columns.at(-1)).toMatchObject({ key, currency, title }))

  it.each(["توضیح", "Colour", "price (gbp)", "قیمت همکار", "prices"])("%s is not read, and that is said", (title) => expect(readHeader(["SKU", title], known)).toMatchObject({ ignored: [title], issues: [] }))

  it("what is written is read", () => {
    for (const locale of ["fa", "en"] as const) {
      for (const key of ["sku", "good", "good_en", "kind", "pack", "content", "currency", "stock", "stock_unit", "reserved", "stock_sku", "state", "gross", "sizes"] as const) expect(readHeader([titleOf(locale, { key })], known).columns[0]?.key).toBe(key)
      for (const currency of ["irt", "usd", "aed"]) expect(readHeader([titleOf(locale, { key: "price", currency })], known).columns[0]).toMatchObject({ key: "price", currency })
    }
  })

  it("a file without codes, or with a title twice, is not understood", () => {
    expect(readHeader(["کالا", "قیمت"], known).issues).toEqual([{ row: null, column: "کد بسته", code: "column_missing", value: null, known: null }])
    expect(readHeader(["کد", "قیمت", "Price"], known).issues).toMatchObject([{ column: "Price", code: "column_twice" }])
    expect(readHeader(["کد", "قیمت (تومان)", "price usd", ""], known).issues).toEqual([])
  })
})

describe("currencies", () => {
  it.each([["تومان", "irt"], ["ريال", "irr"], ["IRR", "irr"], ["دلار", "usd"], ["€", "eur"], ["gbp", null], ["", null], ["پول", null]])("%s is %s", (text, code) => expect(currencyOf(text, known)).toBe(code))
})
