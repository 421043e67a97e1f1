import type { DeskListing } from "@contracts/desk-listings"
import { expect, it } from "vitest"
import { placeOfField } from "./field-places"
import { missingPlaces, packGroups } from "./pack-groups"

const text = (fa: string) => ({ fa, en: fa })
const pack = (sku: string, name: string, sizes: number[], variant_id: string | null = null): DeskListing["packs"][number] => ({
  sku, pack: name, name: text(name), content: text(sku), level: "unit", net_amount: sizes.length || 1, net_unit: "pair", pieces: 1, gross_gram: 550, sides_mm: [1, 1, 1], price_rial: null, price_usd: null, gtin: null, label_languages: ["fa"],
  sizes: sizes.map((size) => ({ size, pairs: 1 })), picture: null, materials: [], on: true, variant_id, unit_price_rial: null, takes: [], available: null, picture_view: null,
})
const packs = [pack("s26", "single", [26]), pack("series", "series", [26, 27, 28]), pack("s27", "single", [27]), pack("s28", "single", [28], "variant_1"), pack("tin", "tin", [])]

it("single sizes of one pack are one card; what is in the shop stands apart from what is not", () => {
  expect(packGroups(packs).map(({ id, packs }) => [id, packs.map(({ sku }) => sku)])).toEqual([["pack-s26", ["s26", "s27"]], ["pack-series", ["series"]], ["pack-s28", ["s28"]], ["pack-tin", ["tin"]]])
})

it("a price that ten sizes lack is missing once, at their card", () => {
  const missing = ["packs.s26.price_rial", "packs.s27.price_rial", "packs.series.price_rial", "title", "facts.upper"].map((field) => ({ field, label: text(field) }))
  expect(missingPlaces(missing, packs, placeOfField).map(({ field, place, pack }) => [field, place, pack?.sku ?? null])).toEqual([
    ["packs.s26.price_rial", "pack-s26", "s26"], ["packs.series.price_rial", "pack-series", null], ["title", "field-title_fa", null], ["facts.upper", "facts-upper", null],
  ])
})
