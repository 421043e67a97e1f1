import { describe, expect, it } from "vitest"
import { labelFacts } from "../../../backend/src/modules/packaging/label-facts"
import { isGtin13 } from "../../../backend/src/modules/packaging/rules"
import { problemsOf } from "../../../backend/src/workflows/packaging/problems"
import { demoProfile } from "../profiles/demo"
import { boxGross, boxSides } from "./sweet"

const { goods, members } = demoProfile({ day: "2026-11-22" })
const packs = goods.flatMap(({ product }) => product.packs)
const byHandle = (handle: string) => goods.find(({ product }) => product.handle === handle)

describe("packs of the demo", () => {
  it("none is refused by the workflow that lists them", () => {
    expect(goods.flatMap(({ product }) => problemsOf(product))).toEqual([])
  })

  it("every label's facts are of their trade", () => {
    for (const { product } of goods) expect(() => labelFacts.parse(product.facts), product.handle).not.toThrow()
  })

  it("GTINs begin with Iran's 626, end in their check digit and are never given twice", () => {
    const codes = packs.flatMap((pack) => pack.gtin ?? [])
    expect(codes.length).toBeGreaterThan(500)
    for (const code of codes) expect(code.startsWith("626") && isGtin13(code), code).toBe(true)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it("SKUs of packs and of stock are unique ASCII", () => {
    const skus = packs.map((pack) => pack.sku)
    expect(new Set(skus).size).toBe(skus.length)
    for (const code of [...skus, ...goods.flatMap((good) => good.items.map((item) => item.sku))]) expect(code).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
  })

  it("every tracked part draws on stock that is entered, of the seller", () => {
    const stock = new Map(goods.flatMap((good) => good.items).map((item) => [item.sku, item]))
    for (const { product } of goods)
      for (const part of product.packs.flatMap((pack) => pack.parts))
        if (part.sku) expect(stock.get(part.sku)?.member, `${product.handle} draws on ${part.sku}`).toBe(product.member)
  })

  it("all packs of one candy draw on one bulk in grams", () => {
    for (const { product } of goods.filter(({ product }) => product.facts.trade === "candy")) {
      const bulks = product.packs.map((pack) => pack.parts.find((part) => part.what === "bulk"))
      expect(new Set(bulks.map((bulk) => bulk?.sku)).size).toBe(1)
      expect(bulks.map((bulk) => bulk?.amount)).toEqual(product.packs.map((pack) => pack.net_amount))
    }
  })

  it.each([
    ["sachet-carton", 11_200, [400, 300, 300]], ["office-box", 1120, [250, 180, 80]], ["souvenir-box", 540, [200, 140, 60]], ["tin", 310, [100, 100, 60]],
    ["family-box", 1110, [240, 160, 90]], ["bulk-carton", 5350, [320, 240, 180]], ["master-carton", 13_000, [500, 340, 190]],
  ])("a candy %s weighs %i g with its pack and has the catalogue's sides", (name, gross, sides) => {
    const pack = byHandle("shekar-panir-nastaran")?.product.packs.find((each) => each.pack === name)
    expect([pack?.gross_gram, pack?.sides_mm]).toEqual([gross, sides])
  })

  it("one workshop leaves its boxes out of its kits, so that they never limit", () => {
    const parts = byHandle("shekar-panir-yas")?.product.packs.find((pack) => pack.pack === "tin")?.parts ?? []
    expect(parts.map((part) => [part.what, part.sku === null])).toEqual([["bulk", false], ["material", true]])
  })

  it("a sweets box weighs 12 % more than its content, a gift box 900 g more, and takes 3.2 cm³ a gram", () => {
    expect([boxGross(500), boxGross(2000)]).toEqual([560, 2900])
    for (const net of [250, 300, 400, 500, 600, 700, 800, 1000, 1500, 2000]) {
      const [length, width, height] = boxSides(net)
      expect(height).toBe(net >= 2000 ? 90 : 60)
      expect(Math.abs(length * width * height - net * 3200) / (net * 3200), `${net} g`).toBeLessThan(0.03)
    }
  })

  it("a carton of shoes is two dozens in 64 × 60 × 45 cm", () => {
    const cartons = packs.filter((pack) => pack.pack === "carton")
    expect(cartons.length).toBeGreaterThan(30)
    for (const pack of cartons) expect([pack.net_amount, pack.sides_mm]).toEqual([24, [640, 600, 450]])
  })

  it("a rolled rug is 15 cm thick and as long as its short side; wool weighs 3.5 and silk 2.6 kg a square metre", () => {
    for (const { product } of goods) {
      const { facts } = product
      if (facts.trade !== "rug") continue
      expect(product.packs[0]?.sides_mm).toEqual([facts.width_cm * 10, 150, 150])
      expect(facts.weight_gram).toBe(Math.round(((facts.width_cm * facts.length_cm) / 10_000) * (facts.material === "wool" ? 3500 : 2600)))
      expect(product.hs_code).toBe(facts.material === "wool" ? "5701.10" : "5701.90")
      const [low, high] = facts.material === "silk" ? [55, 70] : [25, 50]
      expect(facts.knots_per_7cm, product.handle).toBeGreaterThanOrEqual(low)
      expect(facts.knots_per_7cm, product.handle).toBeLessThanOrEqual(high)
    }
  })

  it("rugs go by freight or are collected, nothing else", () => {
    for (const { spec, town } of members) if (town.cluster === "zanjan-carpet") expect(spec.delivery_methods).toEqual(["freight", "pickup"])
  })
})
