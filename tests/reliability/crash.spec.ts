import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { authorityOf, buy, cartWith, detailOf, forSale, readOrder, readReturn, readyToPay, startPayment } from "../support/api"
import { request, sandboxUrl } from "../support/http"
import { admin, partsOf, sql } from "../support/operator"
import { Victim } from "../support/victim"

const victim = new Victim()
let variant = ""

beforeAll(async () => {
  const card = (await forSale("bojnurd-candy")).find((each) => each.packs.some((pack) => pack.available > 10))
  variant = (await detailOf(card?.handle ?? "")).packs.find((pack) => pack.available > 10)?.variant_id ?? ""
  await victim.start()
})
afterAll(() => victim.stop())

/** What the gateway knows of a payment. */
const paymentAt = async (authority: string) => ((await request(`${sandboxUrl}/sandbox/payments/${authority}`)).body as { payment: { verifies: number; amount: number } }).payment
const reserved = async () => (await partsOf(variant))[0]?.reserved
/** As if the crash were longer ago than a completion takes. */
const age = (cartId: string) => sql("update order_cart set created_at = now() - interval '1 minute' where cart_id = $1 and deleted_at is null", [cartId])
const ordersOf = (cartId: string) => sql("select order_id from order_cart where cart_id = $1 and deleted_at is null", [cartId])

describe("kill -9 in the middle of a completion", () => {
  it("between the gateway's yes and the order's payment: the buyer gets one paid order all the same, and pays once", async () => {
    const before = await reserved()
    const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
    const { redirect_url, token } = await startPayment(cart)
    const authority = authorityOf(redirect_url)
    await request(`${sandboxUrl}/sandbox/next`, { body: { operation: "verify", answer: "slow", delay_ms: 9_000 } })
    await request(`${sandboxUrl}/pg/StartPay/${authority}/pay`, { form: {} })
    const returned = request(`${victim.url}/pay/zarinpal/callback?Authority=${authority}&Status=OK`).catch(() => null)
    await expect.poll(async () => (await sql("select reason from payment_attempt where authority = $1", [authority]))[0]?.reason).toBe("verify_sent")
    // the mark is written before the gateway is asked: its yes must be on the way, or the crash is another one
    await expect.poll(async () => (await paymentAt(authority)).verifies, { interval: 50 }).toBe(1)
    victim.kill()
    expect(await returned).toBeNull()

    const [left] = await ordersOf(cart.id)
    expect(left).toBeDefined()
    expect(await reserved()).toBeGreaterThan(before ?? 0)
    expect((await readReturn(token)).state).toBe("checking")

    await age(cart.id)
    await expect.poll(async () => (await readReturn(token)).state, { timeout: 150_000, interval: 1_000 }).toBe("paid")
    const { order } = await readReturn(token)
    const [now, ...more] = await ordersOf(cart.id)
    expect(more).toEqual([])
    expect(now?.order_id).not.toBe(left?.order_id)
    expect(await sql('select id from "order" where id = $1 and deleted_at is null', [left?.order_id])).toEqual([])
    expect(await sql("select id from member_order where order_id = $1", [left?.order_id])).toEqual([])
    expect(order?.parcels).toBe(1)
    expect((await readOrder(order?.number ?? "", order?.key ?? "")).parcels).toHaveLength(1)
    const kit = (await partsOf(variant))[0]?.amount ?? 0
    expect(await reserved()).toBe((before ?? 0) + kit)
    expect(await paymentAt(authority)).toMatchObject({ verifies: 2, amount: cart.total_rial })
    const { body } = await admin(`/orders/${String(now?.order_id)}?fields=id,payment_status,summary`)
    expect(body).toMatchObject({ order: { payment_status: "captured", summary: { paid_total: cart.total_rial } } })
  }, 240_000)

  it("after the payment and before the order's books: the books are written, the parcels placed", async () => {
    const bought = await buy([{ variant_id: variant, quantity: 1 }])
    const cartId = bought.cart.id
    const [made] = await ordersOf(cartId)
    await sql("delete from order_transaction where order_id = $1", [made?.order_id])
    await sql("update order_summary set totals = jsonb_set(totals, '{paid_total}', '0') where order_id = $1", [made?.order_id])
    await sql("update member_order set state = 'pending' where order_id = $1", [made?.order_id])
    await age(cartId)
    await expect.poll(async () => (await sql("select amount::int from order_transaction where order_id = $1", [made?.order_id])).map((row) => row.amount), { timeout: 150_000, interval: 1_000 }).toEqual([bought.cart.total_rial])
    await expect.poll(async () => (await sql("select distinct state from member_order where order_id = $1", [made?.order_id])).map((row) => row.state), { timeout: 90_000, interval: 1_000 }).toEqual(["placed"])
  }, 300_000)
})
