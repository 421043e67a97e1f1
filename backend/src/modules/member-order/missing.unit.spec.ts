import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { deliveryMethod } from "../../contracts/cart"
import { missingState } from "../../contracts/missing"
import { memberOrderState } from "../../contracts/order"
import { judgeAnswer, linesRefusal, mayReport, maySendPart, movedDays, partRefusal, reportRefusal, takeOut, type MoneySlice } from "./missing"
import { shareOrder } from "./shares"

const lines = [{ id: "a", quantity: 3, sent: 1 }, { id: "b", quantity: 1, sent: 0 }]
const today = "2026-11-23"

describe("goods may be reported missing", () => {
  for (const state of memberOrderState.options)
    for (const report of [null, ...missingState.options])
      it(`${state}, last report ${report ?? "none"}`, () => {
        const allowed = (state === "placed" || state === "accepted") && report !== "asked" && report !== "refunding"
        expect(mayReport(state, report ? [{ state: report }] : [])).toBe(allowed)
        expect(reportRefusal({ state, reports: report ? [{ state: report }] : [], lines }, { lines: [{ line_id: "b", quantity: 1 }], wait_until: null }, today) === null).toBe(allowed)
      })

  it.each([
    ["nothing", [], "required"],
    ["a line twice", [{ line_id: "a", quantity: 1 }, { line_id: "a", quantity: 1 }], "invalid_request"],
    ["a line of another slice", [{ line_id: "x", quantity: 1 }], "not_found"],
    ["none of a line", [{ line_id: "a", quantity: 0 }], "invalid_quantity"],
    ["half a pack", [{ line_id: "a", quantity: 0.5 }], "invalid_quantity"],
    ["more than is left to send", [{ line_id: "a", quantity: 3 }], "invalid_quantity"],
    ["all that is left", [{ line_id: "a", quantity: 2 }, { line_id: "b", quantity: 1 }], undefined],
  ])("%s: %s", (_, wanted, code) => expect(linesRefusal(lines, wanted)?.code).toBe(code))

  it.each([
    ["2026-11-23", "invalid_dates"], ["2020-01-01", "invalid_dates"], ["2027-01-23", "invalid_dates"],
    ["2026-11-24", undefined], ["2027-01-22", undefined], [null, undefined],
  ])("and wait until %s: %s", (wait_until, code) =>
    expect(reportRefusal({ state: "placed", reports: [], lines }, { lines: [{ line_id: "b", quantity: 1 }], wait_until }, today)?.code).toBe(code))
})

describe("some of a slice may go ahead", () => {
  const standing = { state: "accepted" as const, method: "post" as const, lines, reports: [{ state: "asked" as const, lines: [{ line_id: "b", quantity: 1 }] }, { state: "waiting" as const, lines: [{ line_id: "a", quantity: 1 }] }] }
  it.each([
    ["what is there", {}, [{ line_id: "a", quantity: 1 }], undefined],
    ["what is waited for and has come", {}, [{ line_id: "a", quantity: 2 }], undefined],
    ["what the buyer is asked about", {}, [{ line_id: "b", quantity: 1 }], "invalid_quantity"],
    ["what went before", {}, [{ line_id: "a", quantity: 3 }], "invalid_quantity"],
    ["all that is left", { reports: [] }, [{ line_id: "a", quantity: 2 }, { line_id: "b", quantity: 1 }], "part_is_all"],
    ["nothing", {}, [], "required"],
    ["what another slice holds", {}, [{ line_id: "x", quantity: 1 }], "not_found"],
    ["out of a closed box", { state: "packed" as const }, [{ line_id: "a", quantity: 1 }], "state_conflict"],
    ["what is fetched", { method: "pickup" as const }, [{ line_id: "a", quantity: 1 }], "state_conflict"],
  ])("%s", (_, more, wanted, code) => expect(partRefusal({ ...standing, ...more }, wanted)?.code).toBe(code))

  for (const state of memberOrderState.options)
    for (const method of deliveryMethod.options)
      for (const packs of [1, 2]) it(`${state} by ${method}, ${packs} packs`, () => expect(maySendPart({ state, method, packs })).toBe((state === "placed" || state === "accepted") && method !== "pickup" && packs > 1))
})

describe("a buyer answers once", () => {
  const until = new Date("2026-11-25T00:00:00Z")
  const before = new Date("2026-11-24T00:00:00Z")
  it.each([
    // state, can wait, answer, in time, verdict
    ["asked", true, "refund", true, "do"], ["asked", true, "wait", true, "do"], ["asked", false, "wait", true, "refused"], ["asked", false, "refund", true, "do"],
    ["asked", true, "wait", false, "refused"], ["asked", true, "refund", false, "refused"],
    ["waiting", true, "wait", true, "done"], ["waiting", true, "wait", false, "done"], ["waiting", true, "refund", true, "refused"],
    ["refunding", true, "refund", true, "done"], ["refunding", true, "wait", true, "refused"],
    ["refunded", true, "refund", false, "done"], ["refunded", true, "wait", false, "refused"],
    ["withdrawn", true, "refund", true, "refused"], ["withdrawn", true, "wait", true, "refused"],
  ] as const)("%s, can wait %s: %s, in time %s, is %s", (state, canWait, answer, inTime, verdict) =>
    expect(judgeAnswer({ state, wait_until: canWait ? "2026-12-01" : null, answer_until: until }, answer, inTime ? before : until)).toBe(verdict))
})

describe("a slice that waits goes later by as many days", () => {
  const slice = { due_on: "2026-11-24", earliest: "2026-11-26", latest: null }
  it("to its new day", () => expect(movedDays(slice, "2026-12-01")).toEqual({ due_on: "2026-12-01", earliest: "2026-12-03", latest: null }))
  it("and never earlier", () => expect(movedDays(slice, "2026-11-23")).toEqual(slice))
})

const slice = (more: Partial<MoneySlice> = {}): MoneySlice => ({
  lines: [{ id: "a", quantity: 3, price_rial: 1_000_000, discount_rial: 100_000, gross_gram: 300 }, { id: "b", quantity: 1, price_rial: 500_000, discount_rial: 0, gross_gram: 200 }],
  delivery_rial: 650_000, discount_rial: 150_000, total_rial: 4_000_000, vat_rial: 363_630, gross_gram: 1_100, ...more,
})

describe("packs are taken out of a slice", () => {
  it("with their part of the discount, down to the toman, the odd one in the buyer's favour", () =>
    expect(takeOut(slice(), [{ line_id: "a", quantity: 1 }])).toEqual({
      lines: [{ id: "a", quantity: 2, discount_rial: 66_670, total_rial: 1_933_330, discount_gone: 33_330 }],
      dues: [{ line_id: "a", quantity: 1, rial: 966_670 }],
      nothingLeft: false,
      slice: { items_rial: 2_500_000, discount_rial: 116_670, delivery_rial: 650_000, total_rial: 3_033_330, vat_rial: 275_750, gross_gram: 800 },
    }))

  it("the delivery is due too when nothing is left, less its own discount", () =>
    expect(takeOut(slice(), [{ line_id: "a", quantity: 3 }, { line_id: "b", quantity: 1 }])).toEqual({
      lines: [{ id: "a", quantity: 0, discount_rial: 0, total_rial: 0, discount_gone: 100_000 }, { id: "b", quantity: 0, discount_rial: 0, total_rial: 0, discount_gone: 0 }],
      dues: [{ line_id: "a", quantity: 3, rial: 2_900_000 }, { line_id: "b", quantity: 1, rial: 500_000 }, { line_id: null, quantity: null, rial: 600_000 }],
      nothingLeft: true,
      slice: { items_rial: 0, discount_rial: 0, delivery_rial: 0, total_rial: 0, vat_rial: 0, gross_gram: 0 },
    }))

  it("no more than is there", () => expect(() => takeOut(slice(), [{ line_id: "b", quantity: 2 }])).toThrow(RangeError))

  it("2,000 orders, taken out bit by bit: what is left and what is due sum to what was paid, to the rial, and nothing is below zero", () => {
    const line = fc.record({ toman: fc.integer({ min: 1, max: 50_000_000 }), quantity: fc.integer({ min: 1, max: 30 }) })
    const order = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), delivery: fc.integer({ min: 0, max: 900_000 }), off: fc.double({ min: 0, max: 1, noNaN: true }), turns: fc.array(fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }) })
    fc.assert(
      fc.property(order, ({ lines: bought, delivery, off, turns }) => {
        const items = bought.map((each, index) => ({ id: `l${index}`, member_id: "m", gross_rial: each.toman * each.quantity * 10 }))
        const gross = items.reduce((all, item) => all + item.gross_rial, 0)
        const discount = Math.floor((gross / 10) * off) * 10
        const [share] = shareOrder(items.map((item) => ({ ...item, discount: (discount * item.gross_rial) / gross })), [{ member_id: "m", gross_rial: delivery * 10, discount: 0 }], gross + delivery * 10 - discount)
        if (!share) throw new Error("one member, one share")
        let left: MoneySlice & { lines: MoneySlice["lines"] } = {
          ...share, vat_rial: null, gross_gram: 0,
          lines: share.lines.map((each, index) => ({ id: each.id, quantity: bought[index]?.quantity ?? 0, price_rial: (bought[index]?.toman ?? 0) * 10, discount_rial: each.discount_rial, gross_gram: 0 })),
        }
        let due = 0
        for (const turn of turns) {
          const out = takeOut(left, left.lines.map((each, index) => ({ line_id: each.id, quantity: Math.min(each.quantity, turn[index] ?? 0) })))
          due += out.dues.reduce((all, each) => all + each.rial, 0)
          for (const each of out.dues) expect([each.rial >= 0, each.rial % 10]).toEqual([true, 0])
          for (const each of out.lines) expect([each.discount_rial >= 0, each.total_rial >= 0, each.total_rial % 10]).toEqual([true, true, 0])
          expect(out.slice.items_rial + out.slice.delivery_rial - out.slice.discount_rial).toBe(out.slice.total_rial)
          expect(out.slice.total_rial + due).toBe(share.total_rial)
          left = { ...left, ...out.slice, lines: left.lines.map((each) => ({ ...each, ...out.lines.find(({ id }) => id === each.id) })) }
          if (out.nothingLeft) return
        }
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)
})
