import { describe, expect, it } from "vitest"
import type { PackToList } from "../../../backend/src/workflows/packaging/product-to-list"
import { demoProfile } from "../profiles/demo"
import { candyPacks } from "./candy-packs"
import type { Good } from "./good"
import { rugSizes } from "./rug-designs"
import { shoeModels } from "./shoe-models"
import { sweetGoods } from "./sweet-kinds"

const { goods } = demoProfile({ day: "2026-11-22" })
const of = (type: Good["drawings"]["good"]["type"]) => goods.filter((good) => good.drawings.good.type === type)
/** thousand tomans */
const price = (pack: PackToList) => pack.price_rial / 10_000
const within = (value: number, [low, high]: readonly [number, number], what: string) => {
  expect(value, `${what}: ${value} is not within ${low} to ${high}`).toBeGreaterThanOrEqual(low)
  expect(value, `${what}: ${value} is not within ${low} to ${high}`).toBeLessThanOrEqual(high)
}

describe("prices stay within the catalogue's ranges", () => {
  it("candy, by pack", () => {
    for (const { product } of of("candy"))
      for (const pack of product.packs) {
        const spec = candyPacks.find((each) => each.pack === pack.pack)
        expect(spec).toBeDefined()
        if (!spec) continue
        within(price(pack), spec.retail, pack.sku)
        if (pack.price_usd !== null) within(pack.price_usd, spec.fob, pack.sku)
      }
  })

  it("sweets, by kilogram", () => {
    for (const { product, drawings } of of("sweet")) {
      const good = sweetGoods.find((each) => drawings.good.type === "sweet" && each.spec === drawings.good.kind)
      for (const pack of product.packs) {
        if (!good) {
          expect(product.kind).toBe("travellers-assortment")
          expect(pack.price_usd).toBeNull()
          continue
        }
        if (good.retail) within((price(pack) * 1000) / pack.net_amount, good.retail, pack.sku)
        if (good.fob && pack.price_usd !== null) within((pack.price_usd * 1000) / pack.net_amount, [good.fob[0] - 0.2, good.fob[1] + 0.2], pack.sku)
        if (!good.fob) expect(pack.price_usd).toBeNull()
      }
    }
  })

  it("shoes, by pair: singly at retail, a series or more at wholesale", () => {
    for (const { product } of of("shoe")) {
      const model = shoeModels.find((each) => each.model === product.kind)
      expect(model).toBeDefined()
      if (!model) continue
      for (const pack of product.packs) {
        within(price(pack) / pack.net_amount, pack.pack === "single" ? model.retail : model.wholesale, pack.sku)
        if (pack.price_usd !== null) within(pack.price_usd / pack.net_amount, [model.fob[0] - 0.01, model.fob[1] + 0.01], pack.sku)
      }
    }
  })

  it("a pair in a series costs less than alone, in a dozen less than in a series, in a carton less again", () => {
    for (const { product } of of("shoe")) {
      const single = product.packs.find((pack) => pack.pack === "single")
      for (const series of product.packs.filter((pack) => pack.pack === "series")) {
        const from = series.sizes[0]?.size
        const [dozen, carton] = ["dozen", "carton"].map((kind) => product.packs.find((pack) => pack.pack === kind && pack.sizes[0]?.size === from))
        const perPair = [single, series, dozen, carton].map((pack) => (pack ? price(pack) / pack.net_amount : NaN))
        expect(perPair, product.handle).toEqual([...perPair].sort((a, b) => b - a))
      }
    }
  })

  it("rugs, by size and material; in toman the dollar price times 115,000 to half a million", () => {
    for (const { product, drawings } of of("rug")) {
      const [pack] = product.packs
      const spec = drawings.good
      const size = rugSizes.find((each) => spec.type === "rug" && each.size === spec.size)
      const range = spec.type === "rug" ? size?.fob[spec.material] : null
      expect(range, `${product.handle} is not woven in this size`).toBeTruthy()
      if (!pack?.price_usd || !range) continue
      within(pack.price_usd, range, product.handle)
      expect(pack.price_rial % 5_000_000).toBe(0)
      expect(Math.abs(pack.price_rial / 10 - pack.price_usd * 115_000)).toBeLessThanOrEqual(250_000)
    }
  })

  it("every price is whole tomans", () => {
    for (const { product } of goods) for (const pack of product.packs) expect(pack.price_rial % 10, pack.sku).toBe(0)
  })
})
