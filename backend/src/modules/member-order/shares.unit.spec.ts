import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { containedVat, shareOrder, splitByLargestRemainder } from "./shares"

describe("largest remainder", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [1, 1, 1], [1, 0, 0]],
    [0, [5, 5], [0, 0]],
    [10, [0, 0], [10, 0]],
    [7, [3, 0, 4], [3, 0, 4]],
  ])("%i over %j is %j", (total, weights, parts) => expect(splitByLargestRemainder(total, weights)).toEqual(parts))

  it.each([[-1, [1]], [1.5, [1]], [1, []]])("%d over %j is refused", (total, weights) => expect(() => splitByLargestRemainder(total, weights)).toThrow(RangeError))
})

describe("an order is shared exactly", () => {
  it("gives the odd toman of a whole-order discount to the largest remainder", () => {
    const lines = ["a", "b", "c"].map((id) => ({ id, member_id: `m-${id}`, gross_rial: 1_000_000, discount: 1_000 / 3 }))
    const shares = shareOrder(lines, [], 2_999_000)
    expect(shares.map((share) => share.total_rial)).toEqual([999_660, 999_670, 999_670])
  })

  it.each([
    ["a fraction of a toman", [{ id: "a", member_id: "m", gross_rial: 100, discount: 5 }], [], 95],
    ["a fraction of a rial", [{ id: "a", member_id: "m", gross_rial: 100.5, discount: 0 }], [], 100.5],
    ["a total that is not the sum", [{ id: "a", member_id: "m", gross_rial: 100, discount: 0 }], [], 80],
    ["a delivery of somebody who sells nothing", [{ id: "a", member_id: "m", gross_rial: 100, discount: 0 }], [{ member_id: "n", gross_rial: 50, discount: 0 }], 150],
  ])("%s is refused", (_, lines, deliveries, total) => expect(() => shareOrder(lines, deliveries, total)).toThrow(RangeError))

  it("10,000 carts with discounts: shares sum to the order to the rial, none below zero, all whole tomans", () => {
    const toman = fc.integer({ min: 1, max: 50_000_000 })
    const line = fc.record({ member: fc.integer({ min: 0, max: 4 }), toman, quantity: fc.integer({ min: 1, max: 40 }) })
    const cart = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 12 }), delivery: fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 5, maxLength: 5 }), discount: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(cart, ({ lines, delivery, discount }) => {
        const items = lines.map((each, index) => ({ id: `l${index}`, member_id: `m${each.member}`, gross_rial: each.toman * each.quantity * 10 }))
        const members = [...new Set(items.map((item) => item.member_id))]
        const deliveries = members.map((member_id, index) => ({ member_id, gross_rial: (delivery[index] ?? 0) * 10, discount: 0 }))
        const itemsTotal = items.reduce((all, item) => all + item.gross_rial, 0)
        const off = Math.floor((itemsTotal / 10) * discount) * 10
        const total = itemsTotal + deliveries.reduce((all, each) => all + each.gross_rial, 0) - off
        // as Medusa spreads a discount over lines: in proportion, with fractions
        const shares = shareOrder(items.map((item) => ({ ...item, discount: (off * item.gross_rial) / itemsTotal })), deliveries, total)
        expect(shares.reduce((all, share) => all + share.total_rial, 0)).toBe(total)
        for (const share of shares) {
          expect(share.total_rial % 10).toBe(0)
          expect(share.total_rial).toBeGreaterThanOrEqual(0)
          expect(share.items_rial + share.delivery_rial - share.discount_rial).toBe(share.total_rial)
          for (const each of share.lines) expect(each.total_rial).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})

describe("VAT is contained in the price", () => {
  it.each([[1_100_000, true, 100_000], [1_100_000, false, null], [1_000_010, true, 90_910], [0, true, 0]])("%i, registered %s: %s", (total, registered, vat) =>
    expect(containedVat(total, registered)).toBe(vat),
  )
})
