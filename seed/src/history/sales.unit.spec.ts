import { describe, expect, it } from "vitest"
import { parseOrderNumber } from "../../../backend/src/modules/member-order/reference"
import { demoProfile } from "../profiles/demo"
import { testProfile } from "../profiles/test"
import { historyDays, pastSales } from "./sales"

const today = { day: "2026-11-23" }
const profile = demoProfile(today)
const sales = pastSales(profile, today)
const memberOf = new Map(profile.goods.flatMap(({ product }) => product.packs.map((pack) => [pack.sku, product.member])))

describe("what the demo sold before today", () => {
  it("is some seventy sales over eight weeks, of packs that are for sale", () => {
    expect(sales.length).toBeGreaterThan(60)
    expect(sales.length).toBeLessThan(100)
    for (const sale of sales) {
      expect(new Set(sale.lines.map(({ sku }) => memberOf.get(sku))).size).toBe(1)
      expect(sale.placed_at < sale.delivered_at && sale.delivered_at < "2026-11-23").toBe(true)
      expect(Date.parse(today.day) - Date.parse(sale.placed_at)).toBeLessThan((historyDays + 1) * 86_400_000)
      expect(parseOrderNumber(sale.number)).toBe(sale.number)
    }
  })
  it("has a number for each, that the next day's run knows again", () => {
    expect(new Set(sales.map(({ number }) => number)).size).toBe(sales.length)
    expect(pastSales(demoProfile({ day: "2026-11-24" }), { day: "2026-11-24" }).map(({ number }) => number)).toEqual(sales.map(({ number }) => number))
  })
  it("is nothing of members at whose desks the demo works, and no rugs", () => {
    const sellers = new Set(sales.flatMap(({ lines }) => lines.map(({ sku }) => memberOf.get(sku) ?? "")))
    for (const { of, sold } of profile.desk) if (!sold) expect(sellers.has(of)).toBe(false)
    expect([...sellers].some((handle) => profile.members.find(({ spec }) => spec.handle === handle)?.trade === "rug")).toBe(false)
  })
  it("is in every one of the weeks but the running one", () => {
    const weeks = new Set(sales.map(({ placed_at }) => Math.floor((Date.parse("2026-11-21") - Date.parse(placed_at)) / (7 * 86_400_000))))
    expect([...weeks].toSorted((a, b) => a - b)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6]))
  })
  it("in the profile of the tests is small enough to be counted by", () => expect(pastSales(testProfile(today), today).length).toBeLessThan(10))
})
