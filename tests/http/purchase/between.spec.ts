import { beforeAll, describe, expect, it } from "vitest"
import { atTheBank, authorityOf, cartWith, detailOf, forSale, openCart, readReturn, readyToPay, shop, startPayment, store } from "../../support/api"
import { apiUrl, request, sandboxUrl } from "../../support/http"
import { admin, sql } from "../../support/operator"

let variant = ""
let product = ""
let handle = ""
let price = 0

beforeAll(async () => {
  const card = (await forSale("qazvin-sweets")).find((each) => each.packs.some((pack) => pack.available > 10))
  const detail = await detailOf(card?.handle ?? "")
  const pack = detail.packs.find((each) => each.available > 10)
  ;[variant, product, handle, price] = [pack?.variant_id ?? "", detail.id, detail.handle, pack?.price_rial ?? 0]
})

async function setPrice(rial: number) {
  const { body } = await admin(`/products/${product}/variants/${variant}?fields=id,*prices`)
  const { variant: read } = body as { variant: { prices: { id: string; currency_code: string; amount: number }[] } }
  const prices = read.prices.map(({ id, currency_code, amount }) => ({ id, currency_code, amount: currency_code === "irr" ? rial : amount }))
  expect((await admin(`/products/${product}/variants/${variant}`, { prices })).status).toBe(200)
}

const verifies = async (redirect: string) => (await request(`${sandboxUrl}/sandbox/payments/${authorityOf(redirect)}`)).body as { payment: { verifies: number; amount: number } }

describe("between cart and pay", () => {
  it("a new price is told when the cart is opened, and paying the old one is refused", async () => {
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 2 }]))
    await setPrice(price + 100_000)
    const refused = await shop(`/carts/${cart.id}/pay`, { total_rial: cart.total_rial, locale: "fa" })
    expect(refused).toMatchObject({ status: 409, body: { code: "price_changed" } })
    await setPrice(price)
    const opened = await openCart(cart.id)
    expect(opened.notices).toMatchObject([{ code: "price_changed", old_rial: price + 100_000, new_rial: price }])
    expect(opened.total_rial).toBe(cart.total_rial)
  })

  it("from the redirect on the cart is frozen: who pays in time buys at the amount that was shown", async () => {
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const { redirect_url, token } = await startPayment(cart)
    await setPrice(price + 500_000)
    expect((await openCart(cart.id)).total_rial).toBe(cart.total_rial)
    await atTheBank(redirect_url, "pay")
    const after = await readReturn(token)
    await setPrice(price)
    expect(after).toMatchObject({ state: "paid", amount_rial: cart.total_rial })
    expect(await verifies(redirect_url)).toMatchObject({ payment: { verifies: 1, amount: cart.total_rial } })
  })

  it("a permit that lapsed a minute ago closes listing, cart, pay and completion", async () => {
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const paying = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const { redirect_url, token } = await startPayment(paying)
    const [member] = await sql("select member_id from pack where variant_id = $1", [variant])
    const held = await sql("update permit set revoked_at = now() - interval '1 minute' where member_id = $1 and revoked_at is null returning id", [member?.member_id])
    try {
      expect(await store(`/carts/${cart.id}/line-items`, { body: { variant_id: variant, quantity: 1 } })).toMatchObject({ status: 409, body: { code: "permit_lapsed" } })
      expect((await openCart(cart.id)).groups[0]?.lines[0]?.problem?.code).toBe("permit_lapsed")
      expect(await shop(`/carts/${cart.id}/pay`, { total_rial: cart.total_rial, locale: "fa" })).toMatchObject({ status: 409, body: { code: "permit_lapsed" } })
      await atTheBank(redirect_url, "pay")
      expect(await readReturn(token)).toMatchObject({ state: "failed", reason: "permit_lapsed" })
      expect(await verifies(redirect_url)).toMatchObject({ payment: { verifies: 0 } })
    } finally {
      await sql("update permit set revoked_at = null where id = any($1)", [held.map((row) => row.id)])
    }
  })

  it("goods that are no longer published are for sale nowhere", async () => {
    const cart = await cartWith([{ variant_id: variant, quantity: 1 }])
    await admin(`/products/${product}`, { status: "draft" })
    try {
      expect((await store(`/carts/${cart}/line-items`, { body: { variant_id: variant, quantity: 1 } })).status).toBeGreaterThanOrEqual(400)
      expect((await openCart(cart)).blockers).toContain("not_for_sale")
    } finally {
      await admin(`/products/${product}`, { status: "published" })
    }
    expect((await detailOf(handle)).id).toBe(product)
  })

  it("a payment that comes back after its half hour is not verified", async () => {
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const { redirect_url, token } = await startPayment(cart)
    await sql("update payment_attempt set started_at = now() - interval '31 minutes' where token = $1", [token])
    await atTheBank(redirect_url, "pay")
    expect(await readReturn(token)).toMatchObject({ state: "failed", reason: "payment_expired" })
    expect(await verifies(redirect_url)).toMatchObject({ payment: { verifies: 0 } })
  })

  it("a gateway that gives no answer leaves the payment open, and the next question settles it", async () => {
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const { redirect_url, token } = await startPayment(cart)
    await request(`${sandboxUrl}/sandbox/next`, { body: { operation: "verify", answer: "http_500" } })
    const returned = await atTheBank(redirect_url, "pay")
    expect(returned.status).toBe(303)
    expect((await readReturn(token)).state).toBe("checking")
    await request(`${apiUrl}/pay/zarinpal/callback?Authority=${authorityOf(redirect_url)}&Status=OK`)
    expect((await readReturn(token)).state).toBe("paid")
  })
})
