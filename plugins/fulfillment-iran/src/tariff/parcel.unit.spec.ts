import { describe, expect, it } from "vitest"
import { isOverSize, parcelOf } from "./parcel"
import type { ParcelLine } from "./types"

function line(quantity: number, gross_gram: number | null, sides_mm: ParcelLine["sides_mm"], rolled = false): ParcelLine {
  return { quantity, gross_gram, sides_mm, rolled }
}
const tin = (quantity: number) => line(quantity, 310, [100, 100, 60])
const familyBox = (quantity: number) => line(quantity, 1_110, [240, 160, 90])
const shoes = (quantity: number) => line(quantity, 550, [320, 200, 110])
const sachetCarton = line(1, 11_200, [400, 300, 300])
const dozar = line(1, 9_922, [1_350, 150, 150], true)

describe("a parcel of several lines adds up", () => {
  it("gross weights and volumes, the longest side of any piece", () => {
    expect(parcelOf([tin(2), familyBox(1)])).toEqual({
      gross_gram: 1_730,
      volume_mm3: 2 * 600_000 + 3_456_000,
      longest_side_mm: 240,
      rolled: false,
      measured: true,
    })
  })
  it("one rolled carpet makes it a carpet parcel", () => {
    expect(parcelOf([tin(1), dozar])).toMatchObject({ rolled: true, longest_side_mm: 1_350 })
  })
  it.each([
    ["nothing in it", []],
    ["never weighed", [tin(1), line(1, null, [10, 10, 10])]],
    ["weight of nothing", [line(1, 0, [10, 10, 10])]],
    ["never measured", [line(1, 100, null)]],
    ["a side of nothing", [line(1, 100, [10, 0, 10])]],
    ["a quantity that is no number", [line(Number.NaN, 100, [10, 10, 10])]],
  ])("unmeasured: %s", (_, lines) => expect(parcelOf(lines).measured).toBe(false))
})

describe("over size is a side over 35 cm or 15,750 cm³ together", () => {
  it.each<[string, ParcelLine[], boolean]>([
    ["the plain box itself", [line(1, 1, [350, 250, 180])], false],
    ["the plain box on its end", [line(1, 1, [180, 350, 250])], false],
    ["a millimetre longer", [line(1, 1, [351, 10, 10])], true],
    ["longer in another direction", [line(1, 1, [10, 10, 351])], true],
    ["a cubic millimetre more, of no long side", [line(1, 1, [350, 250, 180]), line(1, 1, [1, 1, 1])], true],
    ["two pairs of shoes", [shoes(2)], false],
    ["three pairs of shoes", [shoes(3)], true],
    ["26 tins", [tin(26)], false],
    ["27 tins", [tin(27)], true],
    ["a sachet carton", [sachetCarton], true],
  ])("%s", (_, lines, over) => expect(isOverSize(parcelOf(lines))).toBe(over))
})
