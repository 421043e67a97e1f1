import { describe, expect, it } from "vitest"
import { compare, decimalsOf, inUnit, shareOf } from "./reading"

const figure = (amount: number) => ({ amount, parcels: 1, lines: 1 })
const bucket = (from: string, running = false) => ({ from, to: from, running })

describe("the newest full bucket is compared with the one before it", () => {
  it("and the running one stands apart", () => {
    const buckets = [bucket("2026-11-07"), bucket("2026-11-14"), bucket("2026-11-21", true)]
    expect(compare({ buckets, totals: [245, 267, 40].map(figure) })).toEqual({ last: { bucket: buckets[1], amount: 267, latest: true }, before: 245, running: 40 })
  })
  it("in a time that is over it is the last", () => {
    const buckets = [bucket("2026-11-07"), bucket("2026-11-14")]
    expect(compare({ buckets, totals: [245, 267].map(figure) })).toEqual({ last: { bucket: buckets[1], amount: 267, latest: false }, before: 245, running: null })
  })
  it("alone it is compared with nothing", () => expect(compare({ buckets: [bucket("2026-11-14"), bucket("2026-11-21", true)], totals: [5, 1].map(figure) })?.before).toBeNull())
  it("a running one alone says nothing of what is over", () => expect(compare({ buckets: [bucket("2026-11-21", true)], totals: [figure(1)] })).toBeNull())
})

describe("amounts as people read them", () => {
  it.each([[267_000, "kg", 267], [1250, "kg", 1.25], [12, "pair", 12], [28_350, "m2", 2.835], [3, "piece", 3]] as const)("%i in %s is %d", (amount, unit, read) => expect(inUnit(amount, unit)).toBe(read))
  it.each([[267, 0], [26.7, 1], [2.67, 2], [0, 2]])("%d has up to %i decimals", (value, decimals) => expect(decimalsOf(value)).toBe(decimals))
  it.each([[1, 4, 25], [1, 1000, 1], [0, 10, 0], [5, 0, 0], [10, 10, 100]])("%d of %d is %i per cent", (part, whole, share) => expect(shareOf(part, whole)).toBe(share))
})
