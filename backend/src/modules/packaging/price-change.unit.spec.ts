import { describe, expect, it } from "vitest"
import { decidePrice, isJump, isPrice, mayPlanFor, neighboursRange, objectionsTo, shiftedPrice, shiftOutcome, undoUntil, type PriceShift } from "./price-change"

const percent = (hundredths: number): PriceShift => ({ by: "percent", hundredths })
const amount = (rial: number): PriceShift => ({ by: "amount", rial })

describe("a moved price is a whole thousand of tomans", () => {
  it.each<[number, PriceShift, number | null, string]>([
    [2_400_000, percent(200), 2_450_000, "2,448,000 goes to the nearest step"],
    [2_790_000, percent(200), 2_850_000, "2,845,800"],
    [2_500_000, percent(20), 2_510_000, "2,505,000 lies between two steps and goes up"],
    [2_500_000, percent(-20), 2_500_000, "2,495,000 too"],
    [2_400_000, percent(250), 2_460_000, "half percents count"],
    [2_400_000, percent(-10_000), null, "nothing is no price"],
    [2_400_000, percent(-12_000), null, "nor is less than nothing"],
    [2_400_000, amount(50_000), 2_450_000, "by amount"],
    [2_404_000, amount(50_000), 2_450_000, "an old price off the step comes onto it"],
    [2_400_000, amount(-2_400_000), null, "nothing left"],
    [2_400_000, amount(-2_396_000), null, "what rounds to nothing is no price"],
    [2_400_000, amount(-2_395_000), 10_000, "the lowest price is one step"],
    [900_000_000_000, percent(10_000), null, "larger than a price may be"],
  ])("%d by %o is %s: %s", (old, shift, expected) => expect(shiftedPrice(old, shift)).toBe(expected))

  it.each([[Number.NaN, percent(1)], [1.5, amount(1)], [-10, percent(1)], [10, percent(0.5)]] as const)("refuses %d by %o", (old, shift) => expect(() => shiftedPrice(old, shift)).toThrow(RangeError))

  it.each([[10_000, true], [15_000, false], [0, false], [-10_000, false], [1_000_000_000_000, true], [1_000_000_010_000, false], [Number.NaN, false]])("%d: %s", (rial, may) => expect(isPrice(rial)).toBe(may))
})

describe("a digit too many or too few is noticed", () => {
  it.each([
    [1_000_000, 10_000_000, true],
    [1_000_000, 100_000, true],
    [1_000_000, 5_000_000, true],
    [1_000_000, 4_990_000, false],
    [1_000_000, 200_000, true],
    [1_000_000, 210_000, false],
  ])("%d to %d: %s", (old, next, jump) => expect(isJump(old, next)).toBe(jump))
})

describe("the neighbours' range", () => {
  const of = (...prices: [string, number][]) => prices.map(([member_id, unit_price_rial]) => ({ member_id, unit_price_rial }))
  it.each([
    ["nobody", of(), null],
    ["one neighbour with two packs", of(["a", 10], ["a", 20]), null],
    ["two", of(["a", 100], ["b", 210]), { min_rial: 100, median_rial: 160, max_rial: 210, members: 2 }],
    ["the middle of three, by size and not by letter", of(["a", 1000], ["b", 90], ["a", 200]), { min_rial: 90, median_rial: 200, max_rial: 1000, members: 2 }],
  ] as const)("of %s", (_, prices, range) => expect(neighboursRange(prices)).toEqual(range))
})

describe("wished prices are set only when nothing speaks against any of them", () => {
  const prices = new Map([["a", 1_000_000], ["b", null]])
  it.each([
    ["a", 1_000_000, 1_100_000, { foreign: [], stale: [], jumps: [] }],
    ["a", 900_000, 1_100_000, { foreign: [], stale: ["a"], jumps: [] }],
    ["a", 1_000_000, 10_000_000, { foreign: [], stale: [], jumps: ["a"] }],
    ["b", 1_000_000, 1_100_000, { foreign: [], stale: ["b"], jumps: [] }],
    ["c", 1_000_000, 1_100_000, { foreign: ["c"], stale: [], jumps: [] }],
  ])("%s from %d to %d", (variant_id, old_rial, new_rial, objections) => expect(objectionsTo([{ variant_id, old_rial, new_rial }], prices)).toEqual(objections))
})

it("a change can be taken back for ten minutes", () => expect(undoUntil(new Date("2026-01-01T10:00:00Z")).toISOString()).toBe("2026-01-01T10:10:00.000Z"))

describe("a price that was decided earlier", () => {
  it.each([
    [100, 200, 100, "write", "nobody touched it"],
    [100, 200, 200, "done", "it is so already: the process died after it was written"],
    [100, 200, 150, "conflict", "a colleague's word stays"],
    [100, 200, null, "conflict", "its price was taken away"],
    [100, 200, undefined, "conflict", "the pack is there no more"],
    [null, 200, null, "write", "a first price"],
    [null, 200, 300, "conflict", "somebody gave it one"],
    [200, null, 200, "write", "a first price that is taken back"],
    [200, null, null, "done", "and was"],
  ] as const)("%s to %s, now %s: %s, %s", (old_rial, new_rial, now, come, _) => expect(decidePrice({ old_rial, new_rial }, now)).toBe(come))
})

describe("a change of all", () => {
  const packs = [{ id: "a", price_rial: 1_000_000 }, { id: "b", price_rial: 20_000 }, { id: "c", price_rial: null }, { id: "d", price_rial: 900_000_000_000 }]
  it.each<[PriceShift, [string, number][], number, number]>([
    [percent(1000), [["a", 1_100_000], ["d", 990_000_000_000]], 1, 0],
    [percent(10_000), [["a", 2_000_000], ["b", 40_000]], 0, 1],
    [amount(-20_000), [["a", 980_000], ["d", 899_999_980_000]], 0, 1],
    [percent(1), [["d", 900_090_000_000]], 2, 0],
  ])("%o", (shift, moved, same, impossible) => {
    const come = shiftOutcome(packs, shift)
    expect([come.moved.map(({ pack, new_rial }) => [pack.id, new_rial]), come.same, come.impossible, come.unpriced]).toEqual([moved, same, impossible, 1])
  })
})

it.each([["2026-11-23", false], ["2026-11-22", false], ["2026-11-24", true], ["2027-11-24", true], ["2027-11-25", false]])("prices may be planned on 23 November 2026 for %s: %s", (day, may) => expect(mayPlanFor(day, "2026-11-23")).toBe(may))
