import type { PackView } from "@contracts/listing"
import { describe, expect, it } from "vitest"
import { cheapestPack, footLength, groupByWay, knotsOfRug, priceLadder, productForm, wayOf } from "./forms"

const pack = (id: string, over: Partial<PackView>): PackView => ({
  variant_id: id, sku: id, pack: "single", name: { fa: id, en: id }, content: { fa: "", en: "" }, level: "unit", net_amount: 1, net_unit: "pair", pieces: 1, gross_gram: 550, sides_mm: [1, 1, 1],
  price_rial: 1000, unit_price_rial: 1000, price_usd: null, available: 5, gtin: null, label_languages: [], picture: null, sizes: [], ...over,
})
const sizes = (...all: number[]) => all.map((size) => ({ size, pairs: 1 }))

describe("the form of a product page follows what a price is per", () => {
  it.each([["kg", "packs"], ["piece", "packs"], ["pair", "shoes"], ["m2", "rug"]] as const)("%s → %s", (unit, form) => expect(productForm(unit)).toBe(form))
})

describe("shoes are offered by way of buying", () => {
  const packs = [
    pack("s27", { sizes: sizes(27), available: 0 }),
    pack("s26", { sizes: sizes(26), available: 0 }),
    pack("s28", { sizes: sizes(28) }),
    pack("ser", { pack: "series-26-30", sizes: sizes(26, 27, 28), unit_price_rial: 800, available: 0 }),
    pack("dz", { pack: "dozen", sizes: sizes(26, 27, 28), unit_price_rial: 700 }),
  ]

  it("sorts sizes up, keeps the order of ways and opens on the first that can be bought", () => {
    expect(groupByWay(packs).map(({ way, packs: own, chosen }) => [way, own.map((entry) => entry.variant_id), chosen?.variant_id ?? null])).toEqual([
      ["single", ["s26", "s27", "s28"], "s28"],
      ["series", ["ser"], null],
      ["dozen", ["dz"], "dz"],
    ])
  })
  it.each([["single", "single"], ["series-26-30", "series"], ["carton", "carton"], ["tin", "single"], ["seriesx", "single"]] as const)("%s belongs to %s", (handle, way) => expect(wayOf(handle)).toBe(way))
  it("shows the price per pair of each way", () => expect(priceLadder(packs).map(({ pack: { variant_id }, unitPrice }) => [variant_id, unitPrice])).toEqual([["s26", 1000], ["ser", 800], ["dz", 700]]))
})

describe("the cheapest kilo is one that can be bought", () => {
  it("leaves out what is gone", () => expect(cheapestPack([pack("a", { unit_price_rial: 10, available: 0 }), pack("b", { unit_price_rial: 30 }), pack("c", { unit_price_rial: 20 })])).toBe("c"))
  it("says nothing where there is no choice", () => expect(cheapestPack([pack("a", {}), pack("b", { price_rial: null, unit_price_rial: null })])).toBe(null))
})

describe("measures", () => {
  it.each([[26, 16.1], [28, 17.5], [35, 22.1], [42, 26.8]])("size %d is for a foot of %d cm", (size, cm) => expect(footLength(size)).toBe(cm))
  it("counts the knots of a rug", () => expect(knotsOfRug(135, 210, 45)).toBe(1_170_000))
})
