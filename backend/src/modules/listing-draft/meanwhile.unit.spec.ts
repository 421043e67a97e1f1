import { describe, expect, it } from "vitest"
import type { ListingContent, WrittenPack } from "../../contracts/desk-listings"
import { candyTemplate } from "../packaging/templates/food"
import { contestedFields, isCovered, type SeenSave } from "./meanwhile"

const words = (fa: string, en = "") => ({ fa, en })
const pack: WrittenPack = {
  sku: "A", pack: "tin", name: words("قوطی", "Tin"), content: words("۲۵۰ گرم", "250 g"), level: "unit", net_amount: 250, net_unit: "g", pieces: 1, gross_gram: 310, sides_mm: [1, 1, 1], gtin: null, price_rial: 1000, price_usd: null,
  label_languages: ["fa"], sizes: [], picture: null, materials: [{ material: "tin", name: words("قوطی", "tin"), amount: 1, counted: false }], on: true,
}
const content: ListingContent = { title: words("الف"), description: words("نرم"), facts: { lot: "L1", shelf_life_months: 12 }, pictures: [], maker: null, hs_code: null, lead_days: null, made_to_order: false, model: null, colour: null, packs: [pack] }
const with_ = (over: Partial<ListingContent>): ListingContent => ({ ...content, ...over })
const names = (now: ListingContent, after: ListingContent, save: SeenSave) => contestedFields(now, after, save, candyTemplate).map(({ field }) => field)

describe("of two who write one good nobody's words are lost", () => {
  it.each<[string, ListingContent, ListingContent, SeenSave, string[]]>([
    ["nobody else wrote", content, with_({ title: words("ب") }), { seen: { title: words("الف") } }, []],
    ["another wrote another field", with_({ description: words("ترد") }), with_({ description: words("ترد"), title: words("ب") }), { seen: { title: words("الف") } }, []],
    ["another wrote the same field otherwise", with_({ title: words("پ") }), with_({ title: words("ب") }), { seen: { title: words("الف") } }, ["title"]],
    ["both wrote alike", with_({ title: words("ب") }), with_({ title: words("ب") }), { seen: { title: words("الف") } }, []],
    ["who has seen theirs and insists", with_({ title: words("پ") }), with_({ title: words("ب") }), { seen: { title: words("پ") } }, []],
    ["English that only repeats is no other word", with_({ title: words("الف", "الف") }), with_({ title: words("ب") }), { seen: { title: words("الف") } }, []],
    ["English that another added is", with_({ title: words("الف", "A") }), with_({ title: words("ب") }), { seen: { title: words("الف") } }, ["title"]],
    ["facts one by one", with_({ facts: { lot: "L2", shelf_life_months: 6 } }), with_({ facts: { lot: "L3", shelf_life_months: 6 } }), { seen: { facts: { lot: "L1" } } }, ["facts.lot"]],
    ["a fact that was empty when it was seen", with_({ facts: { lot: "L2" } }), with_({ facts: { lot: "L3" } }), { seen: { facts: { lot: null } } }, ["facts.lot"]],
    ["what was seen and is not written", with_({ title: words("پ") }), with_({ title: words("پ") }), { seen: { title: words("الف") } }, []],
    ["a price of a pack", with_({ packs: [{ ...pack, price_rial: 2000 }] }), with_({ packs: [{ ...pack, price_rial: 3000 }] }), { packs: [{ sku: "A", seen: { price_rial: 1000 } }] }, ["packs.A.price_rial"]],
    ["another number of the same pack", with_({ packs: [{ ...pack, gross_gram: 320 }] }), with_({ packs: [{ ...pack, gross_gram: 320, price_rial: 3000 }] }), { packs: [{ sku: "A", seen: { price_rial: 1000 } }] }, []],
    ["what is counted, in any order", content, with_({ packs: [{ ...pack, materials: pack.materials.map((each) => ({ ...each, counted: true })) }] }), { packs: [{ sku: "A", seen: { counted: [] } }] }, []],
  ])("%s", (_, now, after, save, contested) => expect(names(now, after, save)).toEqual(contested))

  it("both words are told", () => {
    expect(contestedFields(with_({ title: words("پ") }), with_({ title: words("ب") }), { seen: { title: words("الف") } }, candyTemplate)).toEqual([{ field: "title", label: { fa: "نام کالا", en: "Name" }, theirs: words("پ"), mine: words("ب") }])
  })
})

describe("fields are compared only where all that is written was seen", () => {
  it.each<[string, SeenSave, boolean]>([
    ["everything was seen", { fields: { title: words("ب"), facts: { lot: "L" } }, seen: { title: words("الف"), facts: { lot: null } } }, true],
    ["one field was not", { fields: { title: words("ب"), description: words("") }, seen: { title: words("الف") } }, false],
    ["one fact was not", { fields: { facts: { lot: "L", shelf_life_months: 1 } }, seen: { facts: { lot: "M" } } }, false],
    ["nothing was", { fields: { title: words("ب") } }, false],
    ["nothing is written", {}, false],
    ["numbers of a pack were", { packs: [{ sku: "A", change: { price_rial: 1 }, seen: { price_rial: null } }] }, true],
    ["a switch is not a thing that one sees", { packs: [{ sku: "A", change: { on: false }, seen: { price_rial: null } }] }, false],
    ["a pack that is new", { packs: [{ sku: null, add: {} }] }, false],
    ["a pack that goes", { packs: [{ sku: "A", remove: true }] }, false],
    ["an order of packs", { fields: {}, order: ["A"] }, false],
  ])("%s: %s", (_, save, covered) => expect(isCovered(save)).toBe(covered))
})
