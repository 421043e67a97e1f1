import { describe, expect, it } from "vitest"
import type { WrittenPack } from "../../contracts/desk-listings"
import { packTemplate, templates } from "../packaging/templates"
import { packsByFacts, packsInOrder, packsToAdd, packWith, suggestedMeasures, type PackChange, type PackGround, type PackToAdd } from "./packs"

const ground = (trade: keyof typeof templates, packs: WrittenPack[] = [], facts = {}): PackGround => ({ listing: templates[trade], facts, sku_base: "NASTARAN-ABCDE", packs })
const add = (trade: keyof typeof templates, body: PackToAdd, packs: WrittenPack[] = [], facts = {}) => packsToAdd(body, ground(trade, packs, facts))
const code = (act: () => unknown) => {
  try {
    act()
    return "allowed"
  } catch (error) {
    return error && typeof error === "object" && "code" in error ? error.code : error
  }
}
const [tin] = add("candy", { pack: "tin", price_rial: 2_400_000 })
if (!tin) throw new Error("no tin")

describe("a pack that is tapped brings what it usually is", () => {
  it.each([
    ["candy", { pack: "tin" }, "NASTARAN-ABCDE-TIN-250", "tin", "قوطی فلزی", "۲۵۰ گرم", 310, 1],
    ["candy", { pack: "bag", net_amount: 500 }, "NASTARAN-ABCDE-BAG-500", "bag", "پاکت", "۵۰۰ گرم", 518, 1],
    ["candy", { pack: "sachet-carton" }, "NASTARAN-ABCDE-SACHET-CARTON-10000", "sachet-carton", "ساشه تک‌نفره", "۱۰۰۰ ساشه ۱۰ گرمی", 11_200, 1000],
    ["sweet", { pack: "box", net_amount: 500 }, "NASTARAN-ABCDE-BOX-500", "box-500", "جعبه", "۵۰۰ گرم", 560, 1],
    ["shoe", { pack: "series", run: { from: 26, to: 30 } }, "NASTARAN-ABCDE-SERIES-26", "series", "سری ۲۶ تا ۳۰", "۵ جفت", 2750, 5],
    ["shoe", { pack: "carton", run: { from: 26, to: 30 } }, "NASTARAN-ABCDE-CARTON-26", "carton", "کارتن ۲۶ تا ۳۰", "۲۴ جفت", 14_100, 24],
    ["supply", { pack: "bundle", net_amount: 100 }, "NASTARAN-ABCDE-BUNDLE-100", "bundle", "بسته", "۱۰۰ عدد", 11_000, 100],
  ] as const)("%s %o", (trade, body, sku, pack, name, content, gross, pieces) => {
    const [made] = add(trade, body)
    expect([made?.sku, made?.pack, made?.name.fa, made?.content.fa, made?.gross_gram, made?.pieces]).toEqual([sku, pack, name, content, gross, pieces])
  })

  it("single pairs of a run are those that are not there", () => {
    const some = add("shoe", { pack: "single", run: { from: 27, to: 28 } })
    const rest = add("shoe", { pack: "single", run: { from: 26, to: 29 } }, some)
    expect(rest.map(({ sizes }) => sizes)).toEqual([[{ size: 26, pairs: 1 }], [{ size: 29, pairs: 1 }]])
  })

  it("a rug's pack is its facts, now and when they change", () => {
    const facts = { width_cm: 135, length_cm: 210, weight_gram: 9900 }
    const packs = add("rug", { pack: "rug" }, [], facts)
    expect(packs[0]).toMatchObject({ sku: "NASTARAN-ABCDE-RUG", net_amount: 28_350, gross_gram: 9900, sides_mm: [1350, 150, 150], pieces: 1 })
    expect(packsByFacts(packs, { ...facts, width_cm: 100, length_cm: 150 })[0]).toMatchObject({ net_amount: 15_000, content: { en: "1 × 1.5 m" } })
  })

  it("weighs more than what is in it, whatever is in it", () => {
    for (const trade of ["candy", "sweet"] as const)
      for (const pack of templates[trade].packs) for (const net of [pack.net_min, 333, 7777, pack.net_max]) expect([pack.pack, net, suggestedMeasures(pack, net).gross_gram > net]).toEqual([pack.pack, net, true])
  })
})

describe("what is no pack is refused", () => {
  it.each([
    ["a pack of another trade", "candy", { pack: "series" }, [], "unknown_pack"],
    ["a pack that is there", "candy", { pack: "tin" }, [tin], "pack_exists"],
    ["the same content under another name", "candy", { pack: "tin", name: { fa: "قوطی نوروزی", en: "" } }, [tin], "allowed"],
    ["a SKU that is there", "candy", { pack: "tin", net_amount: 400, sku: tin.sku.toLowerCase() }, [tin], "sku_taken"],
    ["lighter than its content", "candy", { pack: "tin", gross_gram: 250 }, [], "gross_below_net"],
    ["a barcode with a wrong check digit", "candy", { pack: "tin", gtin: "6260000000000" }, [], "invalid_gtin"],
    ["more than it holds", "candy", { pack: "tin", net_amount: 50_001 }, [], "invalid_quantity"],
    ["sizes that are none", "shoe", { pack: "single", run: { from: 30, to: 26 } }, [], "invalid_sizes"],
    ["sizes that nobody wears", "shoe", { pack: "single", run: { from: 40, to: 47 } }, [], "invalid_sizes"],
    ["shoes without sizes", "shoe", { pack: "single" }, [], "invalid_sizes"],
    ["a dozen that nobody packs", "shoe", { pack: "dozen", run: { from: 26, to: 28 } }, [], "invalid_sizes"],
    ["the sixty-first", "candy", { pack: "bag" }, Array.from({ length: 60 }, (_, index) => ({ ...tin, sku: `S-${index}`, content: { fa: `${index}`, en: "" } })), "too_many_packs"],
  ] as const)("%s", (_, trade, body, packs, expected) => expect(code(() => add(trade, body, [...packs]))).toBe(expected))
})

describe("a pack that is changed", () => {
  it.each<[PackChange, boolean, object]>([
    [{ net_amount: 300 }, false, { net_amount: 300, gross_gram: 372, content: { fa: "۳۰۰ گرم", en: "300 g" } }],
    [{ net_amount: 250, gross_gram: 320 }, true, { gross_gram: 320 }],
    [{ price_rial: 2_500_000, on: false }, true, { price_rial: 2_500_000, on: false }],
    [{ name: { fa: "قوطي كوچك", en: "" } }, true, { name: { fa: "قوطی کوچک", en: "قوطی کوچک" } }],
    [{ counted: ["tin"] }, false, { materials: [{ material: "tin", counted: true }] }],
  ])("%o (in the shop: %s)", (change, live, expected) => expect(packWith(tin, change, ground("candy", [tin]), live)).toMatchObject(expected))

  it.each<[string, PackChange, boolean, string]>([
    ["its content, in the shop", { net_amount: 300 }, true, "pack_content_fixed"],
    ["what it counts, in the shop", { counted: ["tin"] }, true, "pack_content_fixed"],
    ["lighter than its content", { gross_gram: 200 }, false, "gross_below_net"],
    ["more than fits", { net_amount: 60_000 }, false, "invalid_quantity"],
  ])("not %s", (_, change, live, expected) => expect(code(() => packWith(tin, change, ground("candy", [tin]), live))).toBe(expected))

  it("keeps the pairs that its sizes say", () => {
    const packs = add("shoe", { pack: "series", run: { from: 26, to: 30 } })
    const [series] = packs
    expect(series && code(() => packWith(series, { net_amount: 6 }, ground("shoe", packs), false))).toBe("pack_content_fixed")
  })
})

it("packs are put in an order that names each once", () => {
  const packs = [tin, { ...tin, sku: "B" }]
  expect(packsInOrder(packs, ["B", tin.sku]).map(({ sku }) => sku)).toEqual(["B", tin.sku])
  for (const skus of [["B"], ["B", "B"], ["B", "C"], ["B", tin.sku, "C"]]) expect(code(() => packsInOrder(packs, skus))).toBe("invalid_request")
})

it("a pack's template is found by its handle, with its content in it too", () => expect(packTemplate("sweet", "gift-box-2000")?.pack).toBe("gift-box"))
