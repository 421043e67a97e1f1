import { describe, expect, it } from "vitest"
import { itemsToCreate, packTitle, productInputs, type Ground } from "./listing-rows"
import { problemsOf } from "./problems"
import type { PackToList, ProductToList } from "./product-to-list"

const text = (fa: string, en: string) => ({ fa, en })
const pack: PackToList = {
  sku: "SP-YAS-TIN", pack: "tin", name: text("قوطی", "Tin"), content: text("۲۵۰ گرم", "250 g"), level: "unit", net_amount: 250, net_unit: "g", pieces: 1,
  gross_gram: 310, sides_mm: [100, 90, 60], gtin: "6261405000253", price_rial: 2_400_000, price_usd: 3.1, label_languages: ["fa"], shelf_life_days: 360, sizes: [], picture: null,
  parts: [
    { what: "bulk", name: text("فله", "Bulk"), amount: 250, sku: "SP-YAS-BULK" },
    { what: "material", name: text("قوطی خالی", "Empty tin"), amount: 1, sku: null },
  ],
}
const product: ProductToList = {
  handle: "shekar-panir-yas", title: text("شکرپنیر", "Shekar-panir"), description: text("سفید", "White"), member: "yas", maker: null, kind: "shekar-panir",
  facts: { trade: "candy", ingredients: text("شکر", "Sugar"), allergens: null, storage: text("خشک", "Dry"), shelf_life_months: 12, lot: "Y-1405-08-01" },
  hs_code: "1704.90", pictures: [{ key: "candy/a", view: "hero", width: 1, height: 1, alt: text("الف", "A") }], model: null, colour: null, colour_name: null,
  lead_days: null, made_to_order: false, packs: [pack],
}
const ground: Ground = { members: { yas: { id: "memb_1", shipping_profile_id: "sp_1", location_id: "sloc_1" } }, kinds: { "shekar-panir": "pcat_1" }, items: { "SP-YAS-BULK": "iitem_1" } }

describe("a product as Medusa takes it", () => {
  const [input] = productInputs([product], ground, "sc_1")

  it("stands in its kind, its member's shipping profile and the sales channel", () => {
    expect(input).toMatchObject({ category_ids: ["pcat_1"], shipping_profile_id: "sp_1", sales_channels: [{ id: "sc_1" }], thumbnail: "/media/candy/a", status: "published" })
  })

  it("a pack is a variant whose kit is the tracked parts of its recipe", () => {
    expect(input?.variants[0]).toMatchObject({
      title: packTitle(pack).fa, weight: 310, length: 100, width: 90, height: 60, ean: "6261405000253", manage_inventory: true, allow_backorder: false,
      inventory_items: [{ inventory_item_id: "iitem_1", required_quantity: 250 }],
      prices: [{ currency_code: "irr", amount: 2_400_000 }, { currency_code: "usd", amount: 3.1 }],
    })
  })

  it("a pack that tracks nothing is never limited, and one without an export price has none", () => {
    const loose = { ...pack, price_usd: null, parts: pack.parts.map((part) => ({ ...part, sku: null })) }
    const [plain] = productInputs([{ ...product, packs: [loose] }], ground, "sc_1")
    expect(plain?.variants[0]).toMatchObject({ manage_inventory: false, inventory_items: [], prices: [{ currency_code: "irr", amount: 2_400_000 }] })
  })
})

describe("stock that is entered with goods", () => {
  const input = { products: [product], items: [{ sku: "SP-YAS-BULK", title: "فله", member: "yas", stocked: 5000 }], sales_channel_id: "sc_1" }
  const nothing = { whole: [], half: [] }

  it("lies at the seller's town", () => {
    expect(itemsToCreate({ input, ground: { ...ground, items: {} }, listed: nothing })[0]?.location_levels).toEqual([{ location_id: "sloc_1", stocked_quantity: 5000 }])
  })

  it("is not entered twice, and not brought back for goods that are listed already", () => {
    expect(itemsToCreate({ input, ground, listed: nothing })).toEqual([])
    expect(itemsToCreate({ input, ground: { ...ground, items: {} }, listed: { whole: ["shekar-panir-yas"], half: [] } })).toEqual([])
  })
})

describe("a product that cannot be is refused before anything is written", () => {
  const withPack = (change: Partial<PackToList>) => problemsOf({ ...product, packs: [{ ...pack, ...change }] })

  it.each<[string, Partial<PackToList>, RegExp]>([
    ["a price in part tomans", { price_rial: 2_400_005 }, /not whole tomans/],
    ["no price", { price_rial: 0 }, /not whole tomans/],
    ["less weight than content", { gross_gram: 240 }, /weighs 240/],
    ["a side of nothing", { sides_mm: [100, 0, 60] }, /sides/],
    ["half a gram of bulk", { parts: [{ what: "bulk", name: text("فله", "Bulk"), amount: 0.5, sku: null }] }, /whole amount/],
    ["two parts of one stock", { parts: [...pack.parts, ...pack.parts] }, /draws twice/],
    ["a wrong check digit", { gtin: "6261405000254" }, /GTIN/],
  ])("%s", (_, change, problem) => {
    expect(withPack(change).join()).toMatch(problem)
  })

  it("no pack at all, or two of one name", () => {
    expect(problemsOf({ ...product, packs: [] }).join()).toMatch(/no pack/)
    expect(problemsOf({ ...product, packs: [pack, { ...pack, sku: "OTHER" }] }).join()).toMatch(/two packs of one name/)
  })

  it("what is right is not", () => {
    expect(problemsOf(product)).toEqual([])
  })
})
