import { describe, expect, it } from "vitest"
import type { ClusterFigures, MemberFigures } from "../../contracts/desk-figures"
import { figuresTable } from "./sheet"

const head = {
  span: "weeks", by: "destination", calendar: "jalali", unit: "kg", units: [], today: "2026-11-23",
  buckets: [{ from: "2026-11-14", to: "2026-11-20", running: false }, { from: "2026-11-21", to: "2026-11-27", running: true }],
  earlier: { from: "2026-10-31", to: "2026-11-13" }, later: null,
} as const
const zero = { amount: 0, parcels: 0, lines: 0 }
const cluster: ClusterFigures = {
  ...head, buckets: [...head.buckets], units: [], totals: [zero, zero], sum: zero,
  rows: [
    { key: "IR-23", name: { fa: "تهران", en: "Tehran" }, figures: [{ amount: 1250, parcels: 2, lines: 3 }, zero], sum: { amount: 1250, parcels: 2, lines: 3 } },
    { key: "pickup", name: null, figures: [zero, { amount: 450, parcels: 1, lines: 1 }], sum: { amount: 450, parcels: 1, lines: 1 } },
    { key: "", name: null, figures: [zero, zero], sum: zero },
    { key: null, name: null, figures: [zero, zero], sum: zero },
  ],
}

describe("figures as a table", () => {
  it("in Persian, from right to left, with Jalali days and kilos", () => {
    const table = figuresTable(cluster, "fa")
    expect(table).toMatchObject({ name: "فروش", rtl: true, header: ["از", "تا", "مقصد", "مقدار", "واحد", "مرسوله", "قلم"] })
    expect(table.rows.slice(0, 4)).toEqual([
      ["۱۴۰۵/۰۸/۲۳", "۱۴۰۵/۰۸/۲۹", "تهران", 1.25, "کیلوگرم", 2, 3],
      ["۱۴۰۵/۰۸/۳۰", "۱۴۰۵/۰۹/۰۶", "تهران", 0, "کیلوگرم", 0, 0],
      ["۱۴۰۵/۰۸/۲۳", "۱۴۰۵/۰۸/۲۹", "تحویل در کارگاه", 0, "کیلوگرم", 0, 0],
      ["۱۴۰۵/۰۸/۳۰", "۱۴۰۵/۰۹/۰۶", "تحویل در کارگاه", 0.45, "کیلوگرم", 1, 1],
    ])
    expect([table.rows[4]?.[2], table.rows[6]?.[2]]).toEqual(["نامعلوم", "بقیه"])
  })
  it("of a member has its money in tomans, in English under English heads", () => {
    const figure = { amount: 30_000, parcels: 1, lines: 1, rial: 980_000_000 }
    const member: MemberFigures = { ...head, buckets: [head.buckets[0]], by: "kind", unit: "m2", units: [], totals: [figure], sum: figure, rows: [{ key: "herati", name: { fa: "هراتی", en: "Herati" }, figures: [figure], sum: figure }] }
    expect(figuresTable(member, "en")).toEqual({
      name: "Sales", rtl: false, header: ["From", "To", "Kind", "Amount", "Unit", "Parcels", "Lines", "Goods sold (toman)"], rows: [["2026-11-14", "2026-11-20", "Herati", 3, "m²", 1, 1, 98_000_000]],
    })
  })
})
