import { describe, expect, it } from "vitest"
import { templates } from "../packaging/templates"
import { packsToAdd } from "./packs"
import { countedItems, recipeOf, type KnownPack, type RecipeGround } from "./recipe"

const ground = (trade: keyof typeof templates, known: KnownPack[] = []): RecipeGround => ({ trade, member: "nastaran", sku_base: "N-1", title: { fa: "شکرپنیر", en: "Shekar-panir" }, known })
const made = (trade: keyof typeof templates, body: Parameters<typeof packsToAdd>[0]) => {
  const [pack] = packsToAdd(body, { listing: templates[trade], facts: { width_cm: 100, length_cm: 150, weight_gram: 5000 }, sku_base: "N-1", packs: [] })
  if (!pack) throw new Error("no pack")
  return pack
}
const told = (trade: keyof typeof templates, body: Parameters<typeof packsToAdd>[0], known: KnownPack[] = []) => recipeOf(made(trade, body), ground(trade, known)).map(({ what, amount, sku }) => [what, amount, sku])
const bulk = (amount: number, sku: string | null) => ({ what: "bulk" as const, name: { fa: "ف", en: "b" }, amount, sku, size: null })
const pack = (net_amount: number, parts: KnownPack["parts"]): KnownPack => ({ sku: "OLD", net_amount, sizes: [], parts })

describe("what a pack takes of the one stock of its good", () => {
  it("grams of bulk, and the materials that are counted", () => {
    expect(told("candy", { pack: "tin" })).toEqual([["bulk", 250, "N-1-BULK"], ["material", 1, null]])
    expect(told("candy", { pack: "master-carton", counted: ["family-box"] })).toEqual([["bulk", 10_000, "N-1-BULK"], ["material", 10, "NASTARAN-FAMILY-BOX"], ["material", 1, null]])
  })
  it("pairs of each size", () => expect(told("shoe", { pack: "dozen", run: { from: 26, to: 30 } })).toEqual([[26, 2], [27, 3], [28, 3], [29, 2], [30, 2]].map(([size, pairs]) => ["size", pairs, `N-1-${size}`])))
  it("one rug, and pieces of supplies", () => {
    expect(told("rug", { pack: "rug" })).toEqual([["bulk", 1, "N-1-PIECE"]])
    expect(told("supply", { pack: "bundle", net_amount: 200 })).toEqual([["bulk", 200, "N-1-STOCK"]])
  })
})

describe("a new pack of goods in the shop draws on the stock that they have", () => {
  it("the same bulk", () => expect(told("candy", { pack: "tin" }, [pack(1000, [bulk(1000, "OLD-BULK")])])).toEqual([["bulk", 250, "OLD-BULK"], ["material", 1, null]]))
  it("an assortment in its shares", () => expect(told("candy", { pack: "bag", net_amount: 500 }, [pack(1000, [bulk(600, "A"), bulk(400, "B")])]).slice(0, 2)).toEqual([["bulk", 300, "A"], ["bulk", 200, "B"]]))
  it("bundles that were counted as bundles", () => expect(told("supply", { pack: "bundle", net_amount: 200 }, [pack(100, [{ ...bulk(1, "TINS"), what: "material" }])])).toEqual([["material", 2, "TINS"]]))
  it("pairs of a size that is known by its own stock", () => {
    const known = pack(1, [{ what: "size", name: { fa: "", en: "" }, amount: 1, sku: "NAVY-26", size: 26 }])
    expect(told("shoe", { pack: "series", run: { from: 26, to: 27 } }, [known])).toEqual([["size", 1, "NAVY-26"], ["size", 1, "N-1-27"]])
  })
  it("and never a part of a gram", () => expect(() => told("candy", { pack: "bag", net_amount: 333 }, [pack(1000, [bulk(500, "A"), bulk(500, "B")])])).toThrow(/cannot be shared/))
})

it("everything that is counted is counted once, goods first", () => {
  const content = { title: { fa: "", en: "" }, description: { fa: "", en: "" }, facts: {}, pictures: [], maker: null, hs_code: null, lead_days: null, made_to_order: false, model: null, colour: null, packs: [made("candy", { pack: "tin", counted: ["tin"] }), made("candy", { pack: "bulk-carton" })] }
  expect(countedItems(content, ground("candy")).map(({ sku, what, unit }) => [sku, what, unit])).toEqual([["N-1-BULK", "bulk", "g"], ["NASTARAN-TIN", "material", "piece"]])
})
