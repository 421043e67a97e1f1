import { describe, expect, it } from "vitest"
import { barsOf, middleOf } from "./chart"

describe("bars of a time", () => {
  it("stand from right to left in Persian and from left to right in English, mirrored to the hair", () => {
    const values = [1, 2, 4, 3]
    const [fa, en] = [barsOf(values, true), barsOf(values, false)]
    expect(fa.map(middleOf).map((at) => Math.round(at * 100))).toEqual(en.map(middleOf).map((at) => Math.round((100 - at) * 100)))
    expect(en.map(({ start }) => start)).toEqual(en.map(({ start }) => start).toSorted((a, b) => a - b))
    for (const { start, width } of [...fa, ...en]) expect(start >= 0 && start + width <= 100.001).toBe(true)
  })
  it.each([
    [[0, 50, 100], undefined, [0, 50, 100]],
    [[0, 50, 100], 200, [0, 25, 50]],
    [[0, 0], undefined, [0, 0]],
    [[7], undefined, [100]],
    [[], undefined, []],
  ])("%j against %s are %j high", (values, highest, heights) => expect(barsOf(values, true, highest).map(({ height }) => height)).toEqual(heights))
})
