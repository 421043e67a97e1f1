import type { ListingCard } from "@contracts/listing"
import { describe, expect, it } from "vitest"
import { packEntries, shelfOf } from "@/features/listing/pack-entries"
import { byUnitPrice, facetsOfKind } from "./entries"

const text = (words: string) => ({ fa: words, en: words })
const listing = (id: string, over: Partial<ListingCard> = {}): ListingCard => ({
  id, handle: id, title: text(id), kind: { handle: "k", name: text("k") }, cluster: { handle: "c", name: text("c") }, member: { id: "m", handle: "m", name: text("m"), town: text("t") },
  picture: null, lead: null, unit: "kg", packs: [], pack_count: 0, flag: null, pickup: false, for_sale: true, blocked: null, closed: [], sizes: [], rug: null, updated_at: "", ...over,
})
const pack = (name: string, unitPrice: number | null, available = 1) => ({ variant_id: name, pack: name.split("/")[1] ?? name, name: text(name), content: text(""), price_rial: unitPrice, unit_price_rial: unitPrice, available, picture: null })

describe("goods are compared by what they cost per unit", () => {
  const goods = [listing("a", { packs: [pack("a/tin", 960), pack("a/box", 620, 0)] }), listing("b", { packs: [pack("b/tin", 900), pack("b/none", null)] }), listing("shut", { for_sale: false, packs: [pack("shut/tin", 10)] })]

  it("puts what cannot be bought last, however cheap", () => expect(packEntries(goods).map(({ pack: { variant_id } }) => variant_id)).toEqual(["b/tin", "a/tin", "b/none", "shut/tin", "a/box"]))
  it("shows another pack from shelf to shelf and skips what is gone", () => expect(shelfOf([listing("x", { packs: [pack("x/1", 1), pack("x/2", 2)] }), listing("y", { packs: [pack("y/1", 1), pack("y/2", 2)] }), ...goods.slice(0, 1)]).map(({ pack: { variant_id } }) => variant_id)).toEqual(["x/1", "y/2", "a/tin"]))
  it("sorts by the lead pack", () => {
    const lead = (unit: number) => ({ variant_id: "v", name: text(""), content: text(""), price_rial: unit, unit_price_rial: unit, price_usd: null })
    expect(byUnitPrice([listing("dear", { lead: lead(9) }), listing("shut", { for_sale: false, lead: lead(1) }), listing("cheap", { lead: lead(3) })]).map(({ id }) => id)).toEqual(["cheap", "dear", "shut"])
  })
})

describe("a kind is filtered by what tells its goods apart", () => {
  it("food by pack", () => expect(facetsOfKind([listing("a", { packs: [pack("a/tin", 1), pack("a/box", 1)] }), listing("b", { packs: [pack("b/tin", 1)] })]).map(({ token, count }) => [token, count])).toEqual([["pack-tin", 2], ["pack-box", 1]]))
  it("shoes by size, upwards", () => expect(facetsOfKind([listing("a", { unit: "pair", sizes: [30, 26] }), listing("b", { unit: "pair", sizes: [26] })]).map(({ size, count }) => [size, count])).toEqual([[26, 2], [30, 1]]))
  it("nothing where there is no choice", () => expect(facetsOfKind([listing("a", { packs: [pack("a/tin", 1)] })])).toEqual([]))
})
