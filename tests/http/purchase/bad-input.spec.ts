import { beforeAll, describe, expect, it } from "vitest"
import { buyer, cartWith, detailOf, forSale, openCart, shop, store } from "../../support/api"
import { apiUrl, request } from "../../support/http"

let variant = ""
let cart = ""

beforeAll(async () => {
  const [card] = await forSale("bojnurd-candy")
  const { packs } = await detailOf(card?.handle ?? "")
  variant = packs.find((pack) => pack.available > 5)?.variant_id ?? ""
  cart = await cartWith([{ variant_id: variant, quantity: 1 }])
})

const own = { code: expect.any(String) as string, type: expect.any(String) as string, message: expect.any(String) as string }

describe("quantities", () => {
  it.each([0, -1, 1.5, 1e300, 10_000, "۱۲", "1e3", null, {}, [[]]])("%j is refused and the cart stays as it was", async (quantity) => {
    const before = await openCart(cart)
    const answer = await store(`/carts/${cart}/line-items`, { body: { variant_id: variant, quantity } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(await openCart(cart)).toEqual(before)
  })

  it("more than there is names the goods and what they are", async () => {
    const answer = await store(`/carts/${cart}/line-items`, { body: { variant_id: variant, quantity: 9999 } })
    expect(answer).toMatchObject({ status: 409, body: { code: "insufficient_stock", subjects: [{ name: { fa: expect.stringMatching(/./) as string } }] } })
  })
})

describe("addresses", () => {
  it.each([
    ["mobile", "0912", "invalid_mobile"], ["mobile", "۰۲۱۱۲۳۴۵۶۷۸", "invalid_mobile"], ["postal_code", "12345", "invalid_postal_code"], ["postal_code", "1111111111", "invalid_postal_code"],
    ["province", "آتلانتیس", "unknown_province"], ["city", "اصفهان", "city_not_in_province"], ["name", "", "required"], ["name", "x".repeat(101), "text_too_long"], ["email", "nobody", "invalid_email"],
  ])("%s «%s» is %s, at its field", async (field, value, code) => {
    expect(await shop(`/carts/${cart}/address`, { ...buyer, [field]: value })).toMatchObject({ status: 422, body: { ...own, code, field } })
  })

  it("an unknown key is refused", async () => {
    expect((await shop(`/carts/${cart}/address`, { ...buyer, is_admin: true })).status).toBe(400)
  })
})

describe("carts and deliveries", () => {
  it("an unknown cart is 404 everywhere", async () => {
    for (const [path, body] of [["", undefined], ["/address", buyer], ["/deliveries", { choices: {} }], ["/pay", { total_rial: 10, locale: "fa" }]] as const)
      expect(await shop(`/carts/cart_unknown${path}`, body)).toMatchObject({ status: 404, body: { code: "not_found" } })
  })

  it("a delivery of a member who sells nothing here is refused", async () => {
    const [other] = await forSale("hidaj-shoes")
    const { packs } = await detailOf(other?.handle ?? "")
    const foreign = await cartWith([{ variant_id: packs.find((pack) => pack.available > 1)?.variant_id ?? "", quantity: 1 }])
    const [group] = (await openCart(foreign)).groups
    const option = group?.deliveries[0]?.option_id ?? ""
    expect(await store(`/carts/${cart}/shipping-methods`, { body: { option_id: option } })).toMatchObject({ status: 422, body: { code: "delivery_foreign" } })
    expect(await shop(`/carts/${cart}/deliveries`, { choices: { [group?.member.id ?? ""]: option } })).toMatchObject({ status: 422, body: { code: "delivery_foreign" } })
  })

  it("an empty cart, an unknown total, a cart without address: each says what is missing", async () => {
    const empty = await cartWith([])
    expect(await shop(`/carts/${empty}/pay`, { total_rial: 0, locale: "fa" })).toMatchObject({ status: 422, body: { code: "cart_empty" } })
    const fresh = await cartWith([{ variant_id: variant, quantity: 1 }])
    expect(await shop(`/carts/${fresh}/pay`, { total_rial: 10, locale: "fa" })).toMatchObject({ status: 422, body: { code: "address_missing" } })
    expect((await shop(`/carts/${fresh}/pay`, { total_rial: 1.5, locale: "fa" })).status).toBe(400)
  })

  it("a body that is no JSON, or far too long, is a 4xx", async () => {
    const headers = { "content-type": "application/json" }
    const broken = await fetch(`${apiUrl}/shop/carts/${cart}/address`, { method: "POST", headers, body: "{" })
    expect(broken.status).toBe(400)
    const long = await request(`${apiUrl}/shop/carts/${cart}/address`, { body: { ...buyer, name: "x".repeat(200_000) } })
    expect(long.status).toBeGreaterThanOrEqual(400)
    expect(long.status).toBeLessThan(500)
  })
})
