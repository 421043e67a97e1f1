import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { availablePacks, demandOf, gtinCheckDigit, isGtin13, shortages, unitPriceRial, type KitPart, type NetUnit } from "./rules"

describe("the unit price is exact and in whole tomans", () => {
  it.each<[number, number, NetUnit, number]>([
    [2_400_000, 250, "g", 9_600_000],
    [2_790_000, 450, "g", 6_200_000],
    [65_000_000, 10_000, "g", 6_500_000],
    [10_000_000, 3, "g", 3_333_333_330],
    [20, 3, "pair", 10],
    [14_500_000, 5, "pair", 2_900_000],
    [6_440_000_000, 28_350, "cm2", 2_271_604_940],
    [20_000_000_000, 15_000, "cm2", 13_333_333_330],
    [120_000, 100, "piece", 1_200],
  ])("%i rials for %i %s", (price, amount, unit, expected) => expect(unitPriceRial(price, amount, unit)).toBe(expected))

  it("is within half a toman of the true ratio, for any price", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 100_000 }), (toman, grams) => {
        const unit = unitPriceRial(toman * 10, grams, "g")
        return unit % 10 === 0 && Math.abs(unit / 10 - (toman * 1000) / grams) <= 0.5 + 1e-3
      }),
    ))

  it.each([[-10, 250], [10.5, 250], [100, 0], [100, -1], [100, 0.5], [Number.NaN, 1]])("refuses %d for %d", (price, amount) =>
    expect(() => unitPriceRial(price, amount, "g")).toThrow(RangeError))
})

describe("how many packs there are follows from the scarcest part", () => {
  const levels = new Map([["bulk", { stocked: 1000, reserved: 0 }], ["tin", { stocked: 10, reserved: 7 }], ["gone", { stocked: 5, reserved: 9 }]])
  it.each<[string, KitPart[], number | null]>([
    ["bulk alone", [{ inventory_item_id: "bulk", amount: 250 }], 4],
    ["bulk and tins", [{ inventory_item_id: "bulk", amount: 250 }, { inventory_item_id: "tin", amount: 1 }], 3],
    ["not a whole one", [{ inventory_item_id: "bulk", amount: 1001 }], 0],
    ["more reserved than there is", [{ inventory_item_id: "gone", amount: 1 }], 0],
    ["an item nobody stocked", [{ inventory_item_id: "unknown", amount: 1 }], 0],
    ["nothing tracked", [], null],
  ])("%s", (_, parts, expected) => expect(availablePacks(parts, levels)).toBe(expected))
})

describe("several lines draw on one stock together", () => {
  const bulk = (amount: number) => [{ inventory_item_id: "bulk", amount }]
  const levels = new Map([["bulk", { stocked: 1000, reserved: 0 }]])
  it("four tins and a kilo from one kilo are refused, and both lines are named", () =>
    expect(shortages(demandOf([{ line_id: "tins", quantity: 4, parts: bulk(250) }, { line_id: "kilo", quantity: 1, parts: bulk(1000) }]), levels)).toEqual([
      { inventory_item_id: "bulk", amount: 2000, line_ids: ["tins", "kilo"] },
    ]))
  it("what fits exactly is not short", () =>
    expect(shortages(demandOf([{ line_id: "a", quantity: 2, parts: bulk(250) }, { line_id: "b", quantity: 1, parts: bulk(500) }]), levels)).toEqual([]))
})

describe("GTIN-13", () => {
  it.each([["626140500025", "3"], ["400638133393", "1"], ["000000000000", "0"]])("%s ends in %s", (first, digit) => expect(gtinCheckDigit(first)).toBe(digit))
  it.each([["4006381333931", true], ["4006381333932", false], ["400638133393", false], ["۴۰۰۶۳۸۱۳۳۳۹۳۱", false]])("%s: %s", (code, good) => expect(isGtin13(code)).toBe(good))
  it("refuses anything but twelve digits", () => expect(() => gtinCheckDigit("62614050002")).toThrow(RangeError))
})
