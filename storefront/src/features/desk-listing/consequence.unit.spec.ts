import { availablePacks } from "@packaging/rules"
import { describe, expect, it } from "vitest"
import { consequenceOf, grossIsBelow, type Held } from "./consequence"

const bulk = (free: number): Held => ({ key: "bulk", unit: "g", counted: true, free })
const tins = (free: number, counted = true): Held => ({ key: "material-tin", unit: "piece", counted, free })
const takes = [{ key: "bulk", amount: 400 }, { key: "material-tin", amount: 1 }]

describe("what stock means for a pack", () => {
  it.each([
    ["tins run out first", [bulk(18_500), tins(40)], { sold: 40, enough: [{ key: "bulk", packs: 46 }, { key: "material-tin", packs: 40 }], limit: "material-tin" }],
    ["bulk runs out first", [bulk(1000), tins(40)], { sold: 2, enough: [{ key: "bulk", packs: 2 }, { key: "material-tin", packs: 40 }], limit: "bulk" }],
    ["both together", [bulk(16_000), tins(40)], { sold: 40, enough: [{ key: "bulk", packs: 40 }, { key: "material-tin", packs: 40 }], limit: null }],
    ["nobody counts tins", [bulk(18_500), tins(0, false)], { sold: 46, enough: [{ key: "bulk", packs: 46 }], limit: null }],
    ["more is put aside than there is", [bulk(-5), tins(3)], { sold: 0, enough: [{ key: "bulk", packs: 0 }, { key: "material-tin", packs: 3 }], limit: "bulk" }],
    ["nothing is counted", [], { sold: null, enough: [], limit: null }],
  ] as const)("%s", (_, stock, consequence) => expect(consequenceOf(takes, stock)).toEqual(consequence))

  it("is what the shop sells", () => {
    for (const grams of [0, 399, 400, 18_500]) for (const count of [0, 1, 46, 50]) {
      const levels = new Map([["bulk", { stocked: grams, reserved: 0 }], ["material-tin", { stocked: count, reserved: 0 }]])
      expect(consequenceOf(takes, [bulk(grams), tins(count)]).sold).toBe(availablePacks(takes.map(({ key, amount }) => ({ inventory_item_id: key, amount })), levels))
    }
  })
})

it.each([[400, "g", 380, true], [400, "g", 400, true], [400, "g", 401, false], [1, "pair", 0, false], [null, "g", 380, false], [400, "g", null, false]] as const)("%s %s in a pack of %s g weighs too little: %s", (net, unit, gross, below) => expect(grossIsBelow(net, unit, gross)).toBe(below))
