import { describe, expect, it } from "vitest"
import { deliveryMethod } from "../../contracts/cart"
import { memberOrderState } from "../../contracts/order"
import { recordedProgress, stepsTo, type Recorded } from "./progress"

const line = (quantity: number, fulfilled = 0, shipped = 0, delivered = 0) => ({ quantity, fulfilled, shipped, delivered })

describe("what Medusa recorded of a slice", () => {
  it.each([
    ["nothing done", [line(2)], false, "open"],
    ["no lines left", [], false, "open"],
    ["every line edited away", [line(0)], false, "open"],
    ["one of two lines fulfilled", [line(2, 2), line(1)], false, "open"],
    ["part of a line fulfilled", [line(3, 2)], false, "open"],
    ["all fulfilled", [line(2, 2), line(1, 1)], false, "packed"],
    ["all fulfilled, a line edited away", [line(2, 2), line(0)], false, "packed"],
    ["one of two shipped", [line(2, 2, 2), line(1, 1)], false, "packed"],
    ["all shipped", [line(2, 2, 2), line(1, 1, 1)], false, "shipped"],
    ["delivered without a shipment", [line(2, 2, 0, 2)], false, "delivered"],
    ["order cancelled", [line(2)], true, "cancelled"],
  ] as const)("%s: %s", (_, lines, cancelled, recorded) => expect(recordedProgress(lines, cancelled)).toBe(recorded))
})

describe("a slice follows the operator", () => {
  it.each([
    // state, way, recorded, states passed
    ["placed", "post", "packed", ["packed"]],
    ["accepted", "post", "shipped", ["packed", "shipped"]],
    ["placed", "post", "delivered", ["packed", "shipped", "delivered"]],
    ["placed", "pickup", "delivered", ["packed", "delivered"]],
    ["packed", "pickup", "shipped", []],
    ["packed", "post", "open", ["accepted"]],
    ["placed", "post", "open", []],
    ["shipped", "post", "open", []],
    ["packed", "post", "cancelled", ["cancelled"]],
    ["shipped", "post", "cancelled", []],
    ["pending", "post", "packed", []],
    ["pending", "post", "cancelled", []],
  ] as const)("%s by %s, Medusa says %s: passes %j", (state, method, recorded, passed) => expect(stepsTo({ state, method }, recorded).map((step) => step.to)).toEqual(passed))

  it("and stands still once it has followed, whatever happened", () => {
    for (const state of memberOrderState.options)
      for (const method of deliveryMethod.options)
        for (const recorded of ["open", "packed", "shipped", "delivered", "cancelled"] satisfies Recorded[]) {
          const steps = stepsTo({ state, method }, recorded)
          expect(stepsTo({ state: steps.at(-1)?.to ?? state, method }, recorded)).toEqual([])
          steps.forEach((step, index) => expect(step.from).toBe(steps[index - 1]?.to ?? state))
        }
  })
})
