import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { giveBack, settleLostVerify } from "./give-back.js"
import { ZarinpalPaymentProvider } from "./service.js"
import { openSession } from "../testing/database.js"
import { AMOUNT, Scene } from "../testing/scene.js"

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
})
afterAll(() => scene.close())
beforeEach(() => scene.reset())

const row = async () => {
  const found = await scene.store.byAuthority(scene.authority)
  if (!found) throw new Error("no attempt")
  return found
}
const desk = () => ({ driver: scene.driver, store: scene.store, now: scene.clock })

describe("the start of a payment", () => {
  it("files who, what and when before the authority is given out", async () => {
    await scene.start({ locale: "ru" })
    expect(await row()).toEqual({
      id: expect.stringMatching(/^patt_/), provider_id: "pp_zarinpal_zarinpal", authority: scene.authority, token: expect.stringMatching(/^[\w-]{32}$/),
      amount: AMOUNT, currency_code: "irr", cart_id: scene.cart.cartId, payment_session_id: scene.cart.sessionId, locale: "ru", state: "started",
      reason: null, gateway_code: null, ref_id: null, card_mask: null, order_id: null, started_at: scene.clock, returned_at: null, verified_at: null, refund_due: null,
    })
    expect(scene.data["redirect_url"]).toBe(`${scene.sandbox.url}/pg/StartPay/${scene.authority}`)
    expect((await scene.sandbox.look(scene.authority)).payment).toMatchObject({ amount: AMOUNT, currency: "IRR" })
  })

  it("what the client sends overrides nothing, and is read for its language only", async () => {
    const forged = {
      authority: "S11111111111111111111", token: "mine", amount: 10, currency_code: "usd", redirect_url: "https://evil.example", session_id: "payses_mine",
      locale: "fr", ref_id: "1", card_mask: "1", extra: "kept by core, read by nobody",
    }
    const data = await scene.start(forged)
    expect(data).toMatchObject({ amount: AMOUNT, currency_code: "irr", session_id: scene.cart.sessionId, locale: "fa", ref_id: null, card_mask: null })
    expect(data["authority"]).not.toBe(forged.authority)
    expect(data["token"]).not.toBe(forged.token)
    expect(data["redirect_url"]).toBe(`${scene.sandbox.url}/pg/StartPay/${scene.authority}`)
  })

  it("tells the pay page its language only where it is asked to", async () => {
    const options = { merchantId: "0".repeat(36), baseUrl: `${scene.sandbox.url}/`, callbackUrl: "http://shop.test/back", tellLanguage: true }
    const provider = new ZarinpalPaymentProvider({ __pg_connection__: scene.db }, options)
    const started = await provider.initiatePayment({ amount: AMOUNT, currency_code: "IRR", data: { session_id: scene.cart.sessionId, locale: "en" } })
    expect(started.data?.["redirect_url"]).toBe(`${scene.sandbox.url}/pg/StartPay/${started.id}?lang=en`)
  })

  it("learns the cart later when it is not linked yet", async () => {
    scene.cart = await openSession(scene.db, "unlinked", AMOUNT, false)
    await scene.start()
    expect((await row()).cart_id).toBeNull()
    await scene.db.raw("insert into cart_payment_collection (cart_id, payment_collection_id) values (?, ?)", ["cart_late", scene.cart.collectionId])
    await scene.authorize().catch(() => undefined)
    expect((await row()).cart_id).toBe("cart_late")
  })

  it("a gateway that is down leaves no row behind", async () => {
    const options = { merchantId: "0".repeat(36), baseUrl: "http://127.0.0.1:9", callbackUrl: "http://shop.test/back" }
    const provider = new ZarinpalPaymentProvider({ __pg_connection__: scene.db }, options)
    const start = provider.initiatePayment({ amount: AMOUNT, currency_code: "irr", data: { session_id: scene.cart.sessionId } })
    await expect(start).rejects.toMatchObject({ code: "gateway_unreachable", type: "payment_authorization_error" })
    expect(await scene.attempt()).toBe("none")
  })

  it("wrong options stop the boot and name the fields, not their values", () => {
    const wrong = () => ZarinpalPaymentProvider.validateOptions({ merchantId: "secret", baseUrl: "ftp://x", timeoutMs: 1 })
    expect(wrong).toThrow(/merchantId.*baseUrl.*callbackUrl.*timeoutMs/s)
    expect(wrong).not.toThrow(/secret/)
  })
})

describe("a payment that comes back", () => {
  it("keeps reference and masked card, and says when it was verified", async () => {
    await scene.startAndPay()
    const { payment } = await scene.sandbox.look(scene.authority)
    expect(await row()).toMatchObject({ state: "paid", gateway_code: 100, ref_id: String(payment.refId), card_mask: "603799******1234", verified_at: scene.clock })
  })

  it("five returns at once are one captured payment", async () => {
    await scene.start()
    await scene.pay()
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => scene.authorize()))
    expect(results.map((result) => result?.status)).toEqual(Array(5).fill("captured"))
    expect((await row()).state).toBe("paid")
  })

  it("a repeat after success asks the gateway nothing", async () => {
    await scene.startAndPay()
    const before = (await scene.sandbox.look(scene.authority)).payment.verifies
    expect(await scene.authorize()).toMatchObject({ status: "captured" })
    expect((await scene.sandbox.look(scene.authority)).payment.verifies).toBe(before)
  })

  it("an answer that was lost is asked for again, and the second answer is 101", async () => {
    await scene.start()
    await scene.pay()
    await scene.loseVerify()
    expect(await scene.attempt()).toBe("started (verify_sent)")
    expect((await scene.sandbox.look(scene.authority)).state).toBe("verified")
    expect(await scene.authorize()).toMatchObject({ status: "captured" })
    expect(await row()).toMatchObject({ state: "paid", gateway_code: 101, reason: null })
  })

  it("the buyer cancels while a verify is under way: the money that was taken is on file", async () => {
    await scene.start()
    await scene.pay()
    await scene.sandbox.next({ operation: "verify", answer: "slow", delay_ms: 150 })
    const verifying = scene.authorize()
    await new Promise((resolve) => setTimeout(resolve, 60))
    await scene.event("cancelled", "buyer_cancelled")
    expect(await scene.attempt()).toBe("cancelled (verify_sent)")
    expect(await verifying).toMatchObject({ status: "captured" })
    expect((await row()).state).toBe("paid")
  })

  it("a buyer who comes back after half an hour is not charged", async () => {
    await scene.start()
    await scene.pay()
    scene.clock = new Date(scene.clock.getTime() + 31 * 60_000)
    expect(await scene.authorize()).toMatchObject({ status: "error" })
    expect((await scene.sandbox.look(scene.authority)).state).toBe("paid")
    await scene.sandbox.age(scene.authority, 31)
    expect((await scene.sandbox.look(scene.authority)).state).toBe("returned")
  })
})

describe("money goes back exactly once", () => {
  it("creating the payment fails after verify: reversed, and a repeat reverses nothing", async () => {
    await scene.startAndPay()
    await scene.provider.cancelPayment({ data: scene.data, context: {} })
    await scene.provider.cancelPayment({ data: scene.data, context: {} })
    expect((await scene.sandbox.look(scene.authority)).payment.reverses).toBe(1)
    expect(await row()).toMatchObject({ state: "reversed", refund_due: null })
    expect(await scene.authorize()).toMatchObject({ status: "error" })
  })

  it("a completion that fails late calls cancel and then refund: one debt, no reversal", async () => {
    await scene.startAndPay()
    await scene.createPayment()
    await scene.createRefund("ref_1", AMOUNT)
    await scene.provider.cancelPayment({ data: scene.data, context: { idempotency_key: "pay_1" } })
    for (let i = 0; i < 2; i += 1) {
      await scene.provider.refundPayment({ data: scene.data, amount: { value: String(AMOUNT) }, context: { idempotency_key: "ref_1" } })
    }
    expect(await scene.attempt()).toBe("paid (refund_due), all due")
    expect((await scene.sandbox.look(scene.authority)).payment.reverses).toBe(0)
    expect(await scene.authorize()).toMatchObject({ status: "error" })
  })

  it("two refunds at once are both counted, and never more than was paid", async () => {
    await scene.startAndPay()
    await scene.createPayment()
    await scene.createRefund("ref_1", 1_000_000)
    await scene.createRefund("ref_2", 2_000_000)
    await Promise.all([["ref_1", 1_000_000], ["ref_2", 2_000_000]].map(([id, amount]) =>
      scene.provider.refundPayment({ data: scene.data, amount: amount ?? 0, context: { idempotency_key: String(id) } })))
    expect((await row()).refund_due).toBe(3_000_000)
    await scene.createRefund("ref_3", AMOUNT)
    await scene.provider.refundPayment({ data: scene.data, amount: AMOUNT, context: { idempotency_key: "ref_3" } })
    expect((await row()).refund_due).toBe(AMOUNT)
    const { rows } = await scene.db.raw("select raw_refund_due->>'value' as value from payment_attempt", [])
    expect(rows).toEqual([{ value: String(AMOUNT) }])
  })

  it("a refund whose row is not visible yet is counted all the same", async () => {
    await scene.startAndPay()
    await scene.createPayment()
    await scene.createRefund("ref_1", 1_000_000)
    await scene.provider.refundPayment({ data: scene.data, amount: 500_000, context: { idempotency_key: "ref_unseen" } })
    expect((await row()).refund_due).toBe(1_500_000)
  })

  it("a lost reversal stays a debt until the gateway says yes", async () => {
    await scene.startAndPay()
    await scene.sandbox.next({ operation: "reverse", answer: "http_500" })
    await scene.provider.cancelPayment({ data: scene.data, context: {} })
    expect(await scene.attempt()).toBe("paid (reverse_unknown), all due")
    await giveBack(desk(), await row())
    expect(await row()).toMatchObject({ state: "reversed", refund_due: null })
  })
})

describe("a verify whose answer was lost is settled when no session is left", () => {
  const loseIt = async () => {
    await scene.start()
    await scene.pay()
    await scene.loseVerify()
    await scene.provider.deletePayment({ data: scene.data })
    expect(await scene.attempt()).toBe("stale (verify_sent)")
  }
  it("taken: given back", async () => {
    await loseIt()
    expect((await settleLostVerify(desk(), await row())).state).toBe("reversed")
    expect((await scene.sandbox.look(scene.authority)).state).toBe("reversed")
  })
  it("not taken, and still at the gateway: nothing is asked that would take it", async () => {
    await scene.start()
    await scene.pay()
    await scene.sandbox.next({ operation: "verify", answer: "http_500" })
    await scene.authorize().catch(() => undefined)
    await scene.provider.deletePayment({ data: scene.data })
    expect(await settleLostVerify(desk(), await row())).toMatchObject({ state: "stale", reason: "nothing_taken" })
    expect((await scene.sandbox.look(scene.authority)).state).toBe("paid")
  })
  it("never paid: closed", async () => {
    await scene.start()
    await scene.loseVerify()
    await scene.provider.deletePayment({ data: scene.data })
    expect(await settleLostVerify(desk(), await row())).toMatchObject({ state: "stale", reason: "nothing_taken" })
  })
  it.each(["unverified", "verify"])("no answer to %s: asked again another time", async (operation) => {
    await loseIt()
    await scene.sandbox.next({ operation, answer: "http_503" })
    expect(await settleLostVerify(desk(), await row())).toMatchObject({ state: "stale", reason: "verify_sent" })
    expect((await settleLostVerify(desk(), await row())).state).toBe("reversed")
  })
  it("an attempt that a completion may still finish is left alone", async () => {
    await scene.start()
    await scene.pay()
    await scene.loseVerify()
    expect((await settleLostVerify(desk(), await row())).state).toBe("started")
  })
})
