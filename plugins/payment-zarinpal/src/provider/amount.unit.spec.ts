import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { refundRials, wholeTomansInRials } from "./amount.js"

const CAP = 1_000_000_000

describe("only whole tomans in rials, up to the cap, reach the gateway", () => {
  it("every multiple of ten up to the cap, in every form Medusa hands amounts over", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: CAP / 10 }), (tomans) => {
      const rials = tomans * 10
      for (const amount of [rials, String(rials), new BigNumber(rials), { value: String(rials) }]) {
        expect(wholeTomansInRials(amount, "IRR", CAP)).toBe(rials)
      }
    }))
  })
  it("no other whole number", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: CAP }).filter((n) => n % 10 !== 0), (rials) => {
      expect(() => wholeTomansInRials(rials, "irr", CAP)).toThrow(expect.objectContaining({ code: "total_not_whole" }))
    }))
  })
  it("no fraction", () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }).filter((n) => !Number.isInteger(n)), (rials) => {
      expect(() => wholeTomansInRials(rials, "irr", CAP)).toThrow(expect.objectContaining({ code: "total_not_whole" }))
    }))
  })
  it.each([0, -10, Number.NaN, Number.POSITIVE_INFINITY, 1e300, "1e300", "ten", "20681356.3", { value: "x" }])("not %s", (amount) => {
    expect(() => wholeTomansInRials(amount, "irr", Number.MAX_SAFE_INTEGER)).toThrow(expect.objectContaining({ code: "total_not_whole", __isMedusaError: true }))
  })
  it("nothing above the cap", () => {
    expect(wholeTomansInRials(CAP, "irr", CAP)).toBe(CAP)
    expect(() => wholeTomansInRials(CAP + 10, "irr", CAP)).toThrow(expect.objectContaining({ code: "amount_over_cap", type: "invalid_data" }))
  })
  it.each(["usd", "IRT", "eur", ""])("not in %s", (currency) => {
    expect(() => wholeTomansInRials(1_000, currency, CAP)).toThrow(expect.objectContaining({ code: "invalid_request", type: "invalid_data" }))
  })
})

describe("a refund is a positive number of whole rials", () => {
  it.each([0, -1, 0.5, Number.NaN, "x"])("not %s", (amount) => expect(() => refundRials(amount)).toThrow())
  it("but may be less than a toman", () => expect(refundRials("7")).toBe(7))
})
