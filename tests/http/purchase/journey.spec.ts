import { beforeAll, describe, expect, it } from "vitest"
import { atTheBank, authorityOf, buy, cartWith, detailOf, forSale, openCart, readOrder, readReturn, readyToPay, shop, startPayment, store } from "../../support/api"
import { apiUrl, request, sandboxUrl } from "../../support/http"

type Pack = { variant_id: string; quantity: number }
let candy: Pack, sweet: Pack, shoe: Pack

/** A pack of the cluster with enough in stock for every test here. */
async function packOf(cluster: string, quantity: number): Promise<Pack> {
  const [card] = (await forSale(cluster)).filter((each) => (each.packs[0]?.available ?? 0) > 20)
  if (!card) throw new Error(`Nothing for sale in ${cluster}`)
  const { packs } = await detailOf(card.handle)
  const pack = packs.find((each) => each.available > 20)
  return { variant_id: pack?.variant_id ?? "", quantity }
}

beforeAll(async () => {
  ;[candy, sweet, shoe] = await Promise.all([packOf("bojnurd-candy", 3), packOf("qazvin-sweets", 1), packOf("hidaj-shoes", 1)])
})

describe("one purchase from three members", () => {
  it("is one order of three parcels whose shares sum to what was paid, each with its own delivery", async () => {
    const methods = ["post", "pickup", "freight"]
    const { order, cart } = await buy([candy, sweet, shoe], (_, index) => methods[index] ?? null)
    // parcels keep the numbers under which their deliveries were chosen
    expect(order.parcels.map((parcel) => parcel.member.handle)).toEqual(cart.groups.map((group) => group.member.handle))
    expect(order.total_rial).toBe(cart.total_rial)
    expect(order.parcels.reduce((all, parcel) => all + parcel.total_rial, 0)).toBe(order.total_rial)
    for (const parcel of order.parcels) {
      expect(parcel.state).toBe("placed")
      expect(parcel.items_rial + parcel.delivery_rial - parcel.discount_rial).toBe(parcel.total_rial)
      expect(parcel.total_rial % 10).toBe(0)
    }
    expect(new Set(order.parcels.map((parcel) => parcel.method)).size).toBeGreaterThan(1)
    expect(order.payment.state).toBe("paid")
    expect(order.address).toMatchObject({ mobile: "09121234567", postal_code: "1234567891", province: "IR-23", city: "تهران" })
  })

  it("a callback that comes five times at once, and again, makes one order and one verify", async () => {
    const cart = await readyToPay(await cartWith([candy, sweet]))
    const { redirect_url, token } = await startPayment(cart)
    const authority = authorityOf(redirect_url)
    const posted = await request(`${sandboxUrl}/pg/StartPay/${authority}/pay`, { form: {} })
    const callback = posted.headers.get("location") ?? ""
    const answers = await Promise.all(Array.from({ length: 5 }, () => request(callback)))
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303, 303, 303])
    expect((await request(callback)).status).toBe(303)
    const after = await readReturn(token)
    expect(after.state).toBe("paid")
    const again = await store(`/carts/${cart.id}/complete`, { body: {} })
    expect(again.status).toBe(200)
    const { body } = await request(`${sandboxUrl}/sandbox/payments/${authority}`)
    expect(body).toMatchObject({ payment: { verifies: 1 } })
  })

  it("who cancels at the bank comes back to the cart as it was, and can pay then", async () => {
    const cart = await readyToPay(await cartWith([candy]))
    const first = await startPayment(cart)
    const returned = await atTheBank(first.redirect_url, "cancel")
    expect(returned.headers.get("location")).toContain(`token=${first.token}`)
    expect(await readReturn(first.token)).toMatchObject({ state: "failed", reason: "payment_cancelled", order: null })
    const still = await openCart(cart.id)
    expect(still.total_rial).toBe(cart.total_rial)
    const second = await startPayment(still)
    expect(second.token).not.toBe(first.token)
    await atTheBank(second.redirect_url, "pay")
    expect((await readReturn(second.token)).state).toBe("paid")
  })

  it("a forged return without a payment buys nothing", async () => {
    const cart = await readyToPay(await cartWith([candy]))
    const { redirect_url, token } = await startPayment(cart)
    const forged = await request(`${apiUrl}/pay/zarinpal/callback?Authority=${authorityOf(redirect_url)}&Status=OK`)
    expect(forged.status).toBe(303)
    expect((await readReturn(token)).state).toBe("checking")
    expect((await openCart(cart.id)).order).toBeNull()
    expect((await request(`${apiUrl}/pay/zarinpal/callback?Authority=A0000000000000000000000000000000000&Status=OK`)).status).toBe(303)
    expect((await request(`${apiUrl}/pay/zarinpal/callback?Authority=' or 1=1--&Status=OK`)).status).toBe(303)
  })

  it("a cart that changed after the redirect is not verified: the old payment buys nothing", async () => {
    const cart = await readyToPay(await cartWith([candy]))
    const { redirect_url, token } = await startPayment(cart)
    await store(`/carts/${cart.id}/line-items`, { body: { ...sweet } })
    await atTheBank(redirect_url, "pay")
    expect((await readReturn(token)).state).toBe("failed")
    const { body } = await request(`${sandboxUrl}/sandbox/payments/${authorityOf(redirect_url)}`)
    expect(body).toMatchObject({ payment: { verifies: 0 } })
  })

  it("an amount that was not shown is never charged", async () => {
    const cart = await readyToPay(await cartWith([candy]))
    const wrong = await shop(`/carts/${cart.id}/pay`, { total_rial: cart.total_rial - 10, locale: "fa" })
    expect(wrong).toMatchObject({ status: 409, body: { code: "price_changed" } })
  })

  it("two presses of the pay button are one payment", async () => {
    const cart = await readyToPay(await cartWith([candy]))
    const [first, second] = [await startPayment(cart), await startPayment(cart)]
    expect(second).toEqual(first)
  })

  it("an order opens with its own key and with nothing else", async () => {
    const { order, key } = await buy([candy])
    expect((await readOrder(order.number, key)).number).toBe(order.number)
    for (const path of [`/orders/${order.number}`, `/orders/${order.number}?key=${"x".repeat(22)}`, `/orders/KH-1000000?key=${key}`]) expect((await shop(path)).status).toBe(404)
    const found = await shop("/order-lookups", { number: order.number.replace("KH-", "").replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? ""), mobile: "+98 912 123 4567" })
    expect(found).toMatchObject({ status: 200, body: { number: order.number, masked: true } })
    expect((await shop("/order-lookups", { number: order.number, mobile: "09121234568" })).status).toBe(404)
  })
})
