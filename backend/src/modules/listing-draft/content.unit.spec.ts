import { describe, expect, it } from "vitest"
import type { ListingContent } from "../../contracts/desk-listings"
import { labelFacts } from "../packaging/label-facts"
import { templates } from "../packaging/templates"
import { beginning, contentOfKind, contentWith } from "./content"
import { differencesOf } from "./differences"
import { labelFactsOf } from "./facts"
import { missingParts } from "./missing"
import { packsToAdd } from "./packs"

const words = (fa: string, en = "") => ({ fa, en })
const empty = beginning(templates.candy, words("شکرپنیر", "Shekar-panir"))
const [tin] = packsToAdd({ pack: "tin", price_rial: 2_400_000 }, { listing: templates.candy, facts: {}, sku_base: "N-1", packs: [] })
if (!tin) throw new Error("no tin")
const full: ListingContent = {
  ...contentWith(empty, templates.candy, { description: words("نرم"), facts: { ingredients: words("شکر"), lot: "A-1" }, pictures: [{ key: "up/1", alt: words("شکرپنیر") }] }),
  packs: [tin],
}
const code = (act: () => unknown) => {
  try {
    act()
    return "allowed"
  } catch (error) {
    return error && typeof error === "object" && "code" in error ? error.code : error
  }
}

describe("what is missing before a good is published", () => {
  it.each<[string, ListingContent, string[]]>([
    ["nothing, when all is there", full, []],
    ["all that a new draft has not", empty, ["description", "pictures", "facts.ingredients", "facts.lot", "packs"]],
    ["a price", { ...full, packs: [{ ...tin, price_rial: null }] }, ["packs.N-1-TIN-250.price_rial"]],
    ["a pack that is on", { ...full, packs: [{ ...tin, on: false }] }, ["packs"]],
    ["a name", { ...full, title: words("", "Rose") }, ["title"]],
  ])("%s", (_, content, fields) => expect(missingParts(content, templates.candy, { maker_needed: false, counted: true }).map(({ field }) => field)).toEqual(fields))

  it("a maker where others make, and stock where nobody counted", () => expect(missingParts(full, templates.candy, { maker_needed: true, counted: false }).map(({ field }) => field)).toEqual(["maker", "stock"]))
  it("a colour of shoes", () => expect(missingParts({ ...full, facts: {} }, templates.shoe, { maker_needed: false, counted: true }).map(({ field }) => field)).toContain("colour"))
})

describe("what is written", () => {
  it.each([
    ["Arabic letters become Persian", { title: words("شكرپنير") }, { title: words("شکرپنیر") }],
    ["HTML stays text", { description: words("<script>x</script>") }, { description: words("<script>x</script>") }],
    ["null empties a fact", { facts: { lot: null } }, { facts: expect.not.objectContaining({ lot: expect.anything() }) }],
    ["a model without letters is none", { model: " " }, { model: null }],
  ])("%s", (_, fields, expected) => expect(contentWith(full, templates.candy, fields)).toMatchObject(expected))

  it.each([
    ["a fact of another trade", { facts: { upper: words("چرم") } }, "invalid_fact"],
    ["a number out of its range", { facts: { shelf_life_months: 61 } }, "invalid_fact"],
    ["a text for a number", { facts: { shelf_life_months: "12" } }, "invalid_fact"],
    ["words for one word", { facts: { lot: words("A") } }, "invalid_fact"],
    ["too long a word", { facts: { lot: "x".repeat(41) } }, "text_too_long"],
    ["a colour of none", { colour: "black" }, "invalid_fact"],
  ])("%s is refused", (_, fields, expected) => expect(code(() => contentWith(full, templates.candy, fields))).toBe(expected))

  it("a pack keeps no picture that the good has no more", () => {
    const shown = { ...full, packs: [{ ...tin, picture: "up/1" }] }
    expect(contentWith(shown, templates.candy, { pictures: [] }).packs[0]?.picture).toBeNull()
  })

  it("another kind keeps the facts that it asks for too", () => {
    expect(contentOfKind(full, templates.sweet)).toMatchObject({ facts: { ingredients: words("شکر"), lot: "A-1" }, packs: [] })
    expect(contentOfKind(full, templates.shoe).facts).not.toHaveProperty("lot")
  })
})

describe("a label is made of facts", () => {
  it("with English as the Persian where nobody wrote it, and null for what was left out", () =>
    expect(labelFactsOf(full.facts, templates.candy)).toMatchObject({ trade: "candy", ingredients: { fa: "شکر", en: "شکر" }, allergens: null, shelf_life_months: 12 }))

  it("of every trade, when all that is required is there", () => {
    for (const template of Object.values(templates)) {
      const facts = Object.fromEntries(template.fields.filter(({ required }) => required).map(({ key, type, min, choices, suggested }) => [key, suggested ?? (type === "whole" ? (min ?? 1) : type === "choice" ? (choices[0]?.value ?? "") : type === "word" ? "A" : type === "yes_no" ? true : words("چیزی"))]))
      expect([template.trade, labelFacts.safeParse(labelFactsOf(facts, template)).success]).toEqual([template.trade, true])
    }
  })
})

describe("differences are told field by field", () => {
  const other = { ...tin, sku: "N-1-BAG-450", pack: "bag", name: words("پاکت", "Bag") }
  it.each<[string, ListingContent, string[]]>([
    ["none", full, []],
    ["a text, a fact and a picture", { ...full, title: words("گلاب"), pictures: [], facts: { ...full.facts, storage: words("سرد") } }, ["title", "pictures", "facts.storage"]],
    ["a price and a switch are nobody's to approve", { ...full, packs: [{ ...tin, price_rial: 1, price_usd: 3, on: false }] }, []],
    ["a pack's weight and barcode", { ...full, packs: [{ ...tin, gross_gram: 320, gtin: "6260000000007" }] }, ["packs.N-1-TIN-250.gross_gram", "packs.N-1-TIN-250.gtin"]],
    ["a new pack", { ...full, packs: [tin, other] }, ["packs.N-1-BAG-450"]],
    ["a pack that goes", { ...full, packs: [] }, ["packs.N-1-TIN-250"]],
  ])("%s", (_, written, fields) => expect(differencesOf(full, written, templates.candy).map(({ field }) => field)).toEqual(fields))

  it("the order of packs", () => expect(differencesOf({ ...full, packs: [tin, other] }, { ...full, packs: [other, tin] }, templates.candy)).toMatchObject([{ field: "packs", old: [tin.sku, other.sku], new: [other.sku, tin.sku] }]))
  it("no price stands in a pack that is new", () => expect(JSON.stringify(differencesOf(full, { ...full, packs: [tin, other] }, templates.candy))).not.toMatch(/price/))
  it("a good that is new is compared with nothing", () => expect(differencesOf(null, full, templates.candy)).toEqual([]))
})
