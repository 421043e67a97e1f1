import { describe, expect, it } from "vitest"
import { deskParcel, deskParcelPage, type DeskOrder, type DeskOrderPage } from "../../contracts/desk"
import { parcelOf, parcelPageOf } from "./parcel"

const same = (text: string) => ({ fa: text, en: text })
const line: DeskOrder["lines"][number] = { id: "mordl_1", sent: 0, title: same("شکرپنیر"), pack: same("قوطی"), product_handle: "candy", picture: null, quantity: 2, price_rial: 7_310_010, unit_price_rial: 7_310_020, unit: "kg", total_rial: 7_310_030 }
const order: DeskOrder = {
  id: "mord_1",
  number: "KH-10482",
  parcel: { index: 1, count: 2 },
  sender: { handle: "nastaran", name: same("نسترن"), town: same("بجنورد"), cluster: "bojnurd-candy", cluster_name: same("آبنبات بجنورد") },
  state: "placed",
  placed_at: "2026-11-22T08:00:00.000Z",
  due_on: "2026-11-24",
  method: "post",
  buyer: { name: "زهرا احمدی", mobile: "09121234567", province: same("تهران"), city: "تهران", address_1: "خیابان طالقانی", postal_code: "9413813114" },
  lines: [line],
  gross_gram: 1800,
  items_rial: 7_310_040,
  discount_rial: 7_310_050,
  delivery_rial: 7_310_060,
  total_rial: 7_310_070,
  tracking: null,
  pickup_hours: null,
  missing: [{ id: "mrep_1", state: "asked", reason: "sold_out", note: null, wait_until: "2026-12-01", asked_at: "2026-11-22T08:00:00.000Z", answer_until: "2026-11-24T08:00:00.000Z", answered_at: null, answered: false, lines: [{ line_id: "mordl_1", title: same("شکرپنیر"), pack: same("قوطی"), quantity: 1 }] }],
  refunds: [{ id: "rdue_1", line: null, rial: 7_310_090, reason: "sold_out", at: "2026-11-22T08:00:00.000Z", state: "due" }],
  parts: [],
  history: [{ state: "placed", at: "2026-11-22T08:00:00.000Z" }],
  actions: ["pack"],
}
const counts = { placed: 1, accepted: 0, packed: 0, shipped: 0, delivered: 0, cancelled: 0 }
const page: DeskOrderPage = { member: { id: "mem_1", handle: "nastaran", name: same("نسترن"), cluster: "bojnurd-candy" }, counts, today: { orders: 1, total_rial: 7_310_080 }, orders: [order], count: 1, next: null }

describe("who packs is told no digit of money, and everything the box and its label need", () => {
  it.each([
    ["a parcel", parcelOf(order), deskParcel.strict()],
    ["a page of parcels", parcelPageOf(page), deskParcelPage.strict()],
  ])("%s", (_, answer, contract) => {
    expect(JSON.stringify(answer)).not.toMatch(/7310|rial|price/)
    expect(contract.parse(answer)).toEqual(answer)
  })

  it.each(["id", "number", "buyer", "gross_gram", "method", "due_on", "sender", "parcel", "actions", "missing", "parts"] as const)("keeps %s", (field) => expect(parcelOf(order)[field]).toEqual(order[field]))
  it("keeps how much of what", () => expect(parcelOf(order).lines).toEqual([{ id: "mordl_1", sent: 0, title: line.title, pack: line.pack, product_handle: "candy", picture: null, quantity: 2 }]))
})
