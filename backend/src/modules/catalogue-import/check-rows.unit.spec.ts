import { describe, expect, it } from "vitest"
import type { SheetChange, SheetIssueCode } from "../../contracts/desk-sheet"
import { checkRows, type Catalogue, type KnownPack } from "./check-rows"
import { skuKey } from "./reader"
import { readHeader } from "./columns"

const text = (fa: string, en: string) => ({ fa, en })
const bulk = { inventory_item_id: "iitem_bulk", sku: "SP-BULK", unit: "g" as const, stocked: 18_500, reserved: 3_200 }
const pack = (sku: string, change: Partial<KnownPack> = {}): KnownPack => ({
  variant_id: `variant_${sku}`, product_id: "prod_1", sku, name: text("شکرپنیر، قوطی", "Shekarpanir, tin"), good: text("شکرپنیر", "Shekarpanir"), kind: text("شکرپنیر", "Shekarpanir"),
  pack: text("قوطی فلزی", "Tin"), content: text("۲۵۰ گرم", "250 g"), prices: { irr: 2_400_000, usd: 3.1 }, on: true, stock: bulk, ...change,
})
const packs = new Map([pack("SP-1"), pack("SP-2", { prices: {} }), pack("SERIES", { stock: null }), pack("SHOE", { stock: { ...bulk, inventory_item_id: "iitem_42", unit: "pair", stocked: 12, reserved: 2 } })].map((each) => [skuKey(each.sku), each]))
const currencies = new Map([["irr", 0], ["usd", 2], ["iqd", 3]])

const catalogue: Catalogue = {
  packs, currencies, taken: new Set(["taken-1"]),
  kinds: [{ handle: "shekar-panir", name: text("شکرپنیر", "Shekarpanir"), trade: "candy" }, { handle: "sneaker", name: text("کتانی", "Sneaker"), trade: "shoe" }],
  goods: [{ listing_id: "ldft_1", title: text("شکرپنیر", "Shekarpanir"), kind_handle: "shekar-panir" }],
}
const check = (titles: string[], ...rows: string[][]) => checkRows(readHeader(titles, currencies), rows.map((cells, index) => ({ number: index + 2, cells })), catalogue)
const price = (currency: string, from: number | null, to: number, jump = false): SheetChange => ({ what: "price", currency, from, to, jump })
const stock = (from: number, to: number, unit: "g" | "pair" = "g", inventory_item_id = "iitem_bulk"): SheetChange => ({ what: "stock", inventory_item_id, unit, from, to })

describe("what a row would change", () => {
  it.each<[string, string[], string[], SheetChange[]]>([
    ["a price in tomans", ["کد", "قیمت (تومان)"], ["SP-1", "۲۴۵٬۰۰۰"], [price("irr", 2_400_000, 2_450_000)]],
    ["a price without a currency is in tomans", ["کد", "قیمت"], ["sp-1", "245000"], [price("irr", 2_400_000, 2_450_000)]],
    ["a price in rials", ["SKU", "Price (IRR)"], ["SP-1", "2450000"], [price("irr", 2_400_000, 2_450_000)]],
    ["the currency of the row", ["SKU", "Price", "Currency"], ["SP-1", "3.25", "USD"], [price("usd", 3.1, 3.25)]],
    ["two currencies", ["SKU", "Price (toman)", "Price (USD)"], ["SP-1", "250,000", "3.2"], [price("irr", 2_400_000, 2_500_000), price("usd", 3.1, 3.2)]],
    ["a first price", ["SKU", "Price"], ["SP-2", "250000"], [price("irr", null, 2_500_000)]],
    ["a currency of three places", ["SKU", "Price IQD"], ["SP-1", "1.125"], [price("iqd", null, 1.125)]],
    ["a jump, which is marked", ["SKU", "Price"], ["SP-1", "2400000"], [price("irr", 2_400_000, 24_000_000, true)]],
    ["stock in kilos", ["کد", "موجودی"], ["SP-1", "۲۰٫۵"], [stock(18_500, 20_500)]],
    ["stock in grams", ["کد", "موجودی", "یکای موجودی"], ["SP-1", "20500", "گرم"], [stock(18_500, 20_500)]],
    ["stock in tonnes", ["SKU", "Stock", "Unit"], ["SP-1", "0.02", "ton"], [stock(18_500, 20_000)]],
    ["stock in pairs", ["SKU", "Stock", "Unit"], ["SHOE", "40", "جفت"], [stock(12, 40, "pair", "iitem_42")]],
    ["a pack that is switched off", ["SKU", "وضعیت"], ["SP-1", "خاموش"], [{ what: "switch", from: true, to: false }]],
    ["all that is not reserved is gone", ["SKU", "Stock"], ["SP-1", "3.2"], [stock(18_500, 3_200)]],
    ["what a pack is, said rightly in another form", ["كد", "كالا", "بسته", "قیمت"], ["SP-1", "شكرپنير", "قوطى فلزي", "245000"], [price("irr", 2_400_000, 2_450_000)]],
  ])("%s", (_, titles, row, changes) => expect(check(titles, row)).toMatchObject({ changed: [{ row: 2, changes }], same: 0, wrong: [], issues: [] }))

  it("what is empty, and what is so already, changes nothing", () => {
    const { changed, same, issues } = check(["SKU", "Price", "Stock", "Price USD"], ["SP-1", "", "", ""], ["SHOE", "240000", "12", "3.10"])
    expect([changed, same, issues]).toEqual([[], 2, []])
  })

  it("what two packs draw on is written once", () => {
    expect(check(["SKU", "Stock"], ["SP-1", "20"], ["SP-2", "20"])).toMatchObject({ changed: [{ row: 2, changes: [stock(18_500, 20_000)] }], same: 1, issues: [] })
  })
})

describe("what is wrong with a row is said with its cell", () => {
  it.each<[string, string[], string[], SheetIssueCode, string | null, string | null]>([
    ["no code", ["SKU", "Price"], ["", "1"], "sku_missing", "SKU", null],
    ["a code of nobody, or of another member", ["SKU", "Price"], ["OTHER", "245000"], "sku_unknown", "SKU", null],
    ["another name", ["SKU", "کالا"], ["SP-1", "باقلوا"], "not_changeable", "کالا", "شکرپنیر"],
    ["another content", ["SKU", "محتوا"], ["SP-1", "۴۵۰ گرم"], "not_changeable", "محتوا", "۲۵۰ گرم"],
    ["words for a price", ["SKU", "Price"], ["SP-1", "گران"], "not_a_number", "Price", null],
    ["a price below nothing", ["SKU", "Price"], ["SP-1", "-1"], "negative", "Price", null],
    ["a price of nothing", ["SKU", "Price"], ["SP-1", "0"], "price_missing", "Price", null],
    ["a price that is no whole thousand", ["SKU", "Price"], ["SP-1", "245500.5"], "price_step", "Price", null],
    ["hundreds of tomans", ["SKU", "Price"], ["SP-1", "245500"], "price_step", "Price", null],
    ["a price dearer than anything", ["SKU", "Price"], ["SP-1", "999999999000"], "price_too_large", "Price", null],
    ["too many places", ["SKU", "Price USD"], ["SP-1", "3.125"], "too_many_decimals", "Price USD", null],
    ["a currency that nobody knows", ["SKU", "Price", "Currency"], ["SP-1", "3", "سکه"], "currency_unknown", "Currency", null],
    ["a price without its currency", ["SKU", "Price", "Currency"], ["SP-1", "3", ""], "currency_missing", "Currency", null],
    ["two prices in one currency", ["SKU", "Price (toman)", "Price (rial)"], ["SP-1", "245000", "2450000"], "column_twice", "Price (rial)", "Price (toman)"],
    ["stock of a series", ["SKU", "Stock"], ["SERIES", "4"], "stock_not_here", "Stock", null],
    ["half a pair", ["SKU", "Stock"], ["SHOE", "4.5"], "too_many_decimals", "Stock", null],
    ["kilos of shoes", ["SKU", "Stock", "Unit"], ["SHOE", "4", "کیلو"], "unit_other", "Unit", "جفت"],
    ["a unit that is none", ["SKU", "Stock", "Unit"], ["SHOE", "4", "گونی"], "unit_unknown", "Unit", "جفت"],
    ["a state that is none", ["SKU", "State"], ["SP-1", "شاید"], "state_unknown", "State", null],
    ["less than is promised to buyers", ["SKU", "Stock"], ["SP-1", "3"], "stock_reserved", "Stock", "3.2"],
  ])("%s", (_, titles, row, code, column, known) => expect(check(titles, row)).toMatchObject({ changed: [], wrong: [2], issues: [{ row: 2, code, column, known }] }))

  it("a code twice, and one stock told in two ways, name the other row", () => {
    expect(check(["SKU", "Price"], ["SP-1", "245000"], ["sp-1", "246000"]).issues).toMatchObject([{ row: 3, code: "sku_twice", known: "2" }])
    expect(check(["SKU", "Stock"], ["SP-1", "20"], ["SP-2", "21"]).issues).toMatchObject([{ row: 3, code: "stock_contradicts", known: "20 (2)" }])
  })

  it("every wrong cell of a row is named, and right rows beside it are still counted", () => {
    const { changed, wrong, issues } = check(["SKU", "Price", "Stock"], ["SP-1", "x", "-1"], ["SHOE", "250000", "13"])
    expect(issues.map(({ code }) => code)).toEqual(["not_a_number", "negative"])
    expect([wrong, changed.map(({ row }) => row)]).toEqual([[2], [3]])
  })
})

describe("a row with a new code makes a pack in a draft", () => {
  const titles = ["کد", "کالا", "نوع کالا", "بسته", "محتوا", "قیمت", "وزن با بسته (گرم)", "سایز", "موجودی", "Price USD"]
  const row = (change: Partial<Record<"sku" | "good" | "kind" | "pack" | "content" | "price" | "gross" | "sizes" | "stock" | "usd", string>>) => {
    const full = { sku: "NEW-1", good: "شکرپنیر", kind: "شکرپنیر", pack: "قوطی فلزی", content: "۴۰۰ گرم", price: "۳۵۰٬۰۰۰", gross: "480", sizes: "", stock: "", usd: "", ...change }
    return [full.sku, full.good, full.kind, full.pack, full.content, full.price, full.gross, full.sizes, full.stock, full.usd]
  }
  it.each<[string, string[], object]>([
    ["of a good that is there", row({}), { listing_id: "ldft_1", good: { fa: "شکرپنیر" }, pack: { handle: "tin" }, net_amount: 400, net_unit: "g", sizes: null, gross_gram: 480, price_rial: 3_500_000 }],
    ["of a new good", row({ good: "شکرپنیر ویژه", gross: "", price: "" }), { listing_id: null, good: { fa: "شکرپنیر ویژه", en: "شکرپنیر ویژه" }, net_amount: 400, gross_gram: null, price_rial: null }],
    ["in kilos, by handles", row({ kind: "shekar-panir", pack: "bulk-carton", content: "5 kg", gross: "5350" }), { pack: { handle: "bulk-carton" }, net_amount: 5_000 }],
    ["in one size", row({ good: "کتانی", kind: "کتانی", pack: "single", content: "", gross: "", sizes: "۲۷" }), { kind: { handle: "sneaker" }, net_amount: null, net_unit: "pair", sizes: { from: 27, to: 27 } }],
    ["in a run of sizes", row({ good: "کتانی", kind: "کتانی", pack: "series", content: "", gross: "", sizes: "26 تا 31" }), { sizes: { from: 26, to: 31 } }],
  ])("%s", (_, cells, change) => expect(check(titles, cells)).toMatchObject({ issues: [], changed: [{ row: 2, sku: "NEW-1", variant_id: "", changes: [{ what: "new_pack", ...change }] }] }))

  it.each<[string, string[], SheetIssueCode, unknown]>([
    ["a pack that is there under another code", row({ content: "۲۵۰ گرم", gross: "310" }), "sku_other", "SP-1"],
    ["a code of another member, or of a draft", row({ sku: "TAKEN-1" }), "sku_taken", null],
    ["a code that cannot be one", row({ sku: "کد نو" }), "sku_invalid", null],
    ["no kind", row({ kind: "" }), "sku_unknown", null],
    ["a kind of another cluster", row({ kind: "باقلوا" }), "kind_unknown", null],
    ["no good", row({ good: "" }), "good_missing", null],
    ["a pack that the kind has not", row({ pack: "گونی" }), "pack_unknown", expect.stringContaining("قوطی فلزی") ],
    ["a content that is none", row({ content: "زیاد" }), "content_unreadable", "۲۵۰ گرم"],
    ["a content without its unit", row({ content: "400" }), "content_unreadable", "۲۵۰ گرم"],
    ["tonnes in a tin", row({ content: "2 ton" }), "content_unreadable", "۲۵۰ گرم"],
    ["less weight than content", row({ gross: "380" }), "gross_below_net", "400"],
    ["stock before the good is there", row({ stock: "5" }), "stock_later", null],
    ["an export price before it is there", row({ usd: "5" }), "price_foreign", null],
    ["a price off the step", row({ price: "350500" }), "price_step", null],
    ["no size", row({ good: "کتانی", kind: "کتانی", pack: "single", content: "", gross: "" }), "size_unreadable", expect.any(String) ],
    ["a run for a single pair", row({ good: "کتانی", kind: "کتانی", pack: "single", content: "", gross: "", sizes: "26-31" }), "size_unreadable", expect.any(String) ],
  ])("not with %s", (_, cells, code, known) => expect(check(titles, cells)).toMatchObject({ changed: [], wrong: [2], issues: [{ row: 2, code, known }] }))
})
