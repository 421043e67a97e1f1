import { describe, expect, it } from "vitest"
import { composeMessage } from "./compose"
import { renderMessage } from "./render"
import { templates } from "./templates"

const link = "http://localhost:8000/fa/orders/KH-1234567?key=abc"
const member = { fa: "قنادی نسترن", en: "Nastaran" }

describe("messages in words", () => {
  it("an order is placed: buyer, in Persian", () =>
    expect(renderMessage("order_placed_buyer", { number: "KH-1234567", parcels: 3, total: 24_300_000, link }, "fa")).toBe(`سفارش KH-1234567 ثبت شد: ۳ مرسوله، ۲٬۴۳۰٬۰۰۰ تومان.\nپیگیری سفارش:\n${link}`))

  it("an order is placed: buyer, in English", () =>
    expect(renderMessage("order_placed_buyer", { number: "KH-1234567", parcels: 3, total: 24_300_000, link }, "en")).toBe(`Order KH-1234567 is placed. Parcels: 3. Total: 2,430,000 toman.\nFollow it here:\n${link}`))

  it("an order is placed: member", () =>
    expect(renderMessage("order_placed_member", { number: "KH-1234567", member, items: 12, total: 9_600_000, due: "2026-11-24", link }, "fa")).toBe(
      `سفارش تازه KH-1234567 برای قنادی نسترن: ۱۲ بسته، ۹۶۰٬۰۰۰ تومان. باید تا سه‌شنبه ۳ آذر فرستاده شود.\nکارتابل:\n${link}`,
    ))

  it.each([
    ["fa", `مرسوله قنادی نسترن از سفارش KH-1 در راه است.\nحمل با پست\nکد رهگیری 241050\n${link}`],
    ["en", `Your parcel from Nastaran, order KH-1, is on its way.\nCarrier: پست\nTracking code: 241050\n${link}`],
    ["ru", `Your parcel from Nastaran, order KH-1, is on its way.\nCarrier: پست\nTracking code: 241050\n${link}`],
  ] as const)("a parcel is shipped, in %s", (locale, text) => expect(renderMessage("shipped", { number: "KH-1", member, carrier: "پست", tracking: "241050", link }, locale)).toBe(text))

  it.each([
    ["", "", "مرسوله قنادی نسترن از سفارش KH-1 در راه است."],
    ["", "77001", "مرسوله قنادی نسترن از سفارش KH-1 در راه است.\nکد رهگیری 77001"],
  ])("a parcel with carrier %j and code %j says nothing of what is not there", (carrier, tracking, text) =>
    expect(renderMessage("shipped", { number: "KH-1", member, carrier, tracking, link }, "fa")).toBe(`${text}\n${link}`))

  it("a parcel is ready: the code in the reader's digits", () => {
    const params = { number: "KH-1", member, code: "4821", address: { fa: "بجنورد، طالقانی ۵", en: "5 Taleqani, Bojnurd" }, link }
    expect(renderMessage("ready_for_pickup", params, "fa")).toContain("بگویید: ۴۸۲۱\nنشانی: بجنورد، طالقانی ۵")
    expect(renderMessage("ready_for_pickup", params, "en")).toContain("workshop: 4821\nAddress: 5 Taleqani, Bojnurd")
  })

  it.each([
    ["fa", "پروانه بهداشت کارگاه قنادی نسترن تا شنبه ۲۱ آذر اعتبار دارد: ۲۰ روز مانده. تمدید را همین‌جا بفرستید تا فروش بسته نشود:"],
    ["en", "Workshop health permit of Nastaran is valid until Saturday 12 December. Days left: 20. Send the renewal here, so that sales go on:"],
  ] as const)("a permit ends, in %s", (locale, text) =>
    expect(renderMessage("permit_ends", { member, permit: { fa: "پروانه بهداشت کارگاه", en: "Workshop health permit" }, until: "2026-12-12", days: 20, link }, locale)).toBe(`${text}\n${link}`))

  it.each(Object.entries(templates))("%s names only its own fields, all of them, in every language, and neither begs nor shouts", (_, { fields, text }) => {
    for (const words of Object.values(text)) {
      expect([...words.matchAll(/\{(\w+)\}/g)].map(([, field]) => field).sort()).toEqual(Object.keys(fields).sort())
      expect(words).not.toMatch(/لطفاً|!|[يك]/)
    }
  })
})

it("the same thing is said once to one addressee", () => {
  const params = { number: "KH-1", parcels: 1, total: 10, link }
  const key = (to: string, about: string) => composeMessage("order_placed_buyer", params, { to, locale: "fa", about }).unique_key
  expect(key("09121234567", "order_1")).toBe(key("09121234567", "order_1"))
  expect(new Set([key("09121234567", "order_1"), key("09121234567", "order_2"), key("09120000000", "order_1")]).size).toBe(3)
})
