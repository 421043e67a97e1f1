import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { atTheBank, authorityOf, cartWith, detailOf, forSale, openCart, readReturn, readyToPay, shop, startPayment, store } from "../../support/api"
import { request, sandboxUrl } from "../../support/http"
import { partsOf, restock, sql, type Part } from "../../support/operator"

type Pack = { variant_id: string; content: number }
let packs: Pack[] = []
let bulk: Part
let before: number

/** One good in two packs that draw on one bulk, and nothing else limits. */
beforeAll(async () => {
  for (const card of await forSale("bojnurd-candy")) {
    const detail = await detailOf(card.handle)
    const candidates = detail.packs.filter((pack) => pack.available > 10 && pack.net_unit === "g")
    const [first, second] = candidates
    if (!first || !second) continue
    const [[a], [b]] = [await partsOf(first.variant_id), await partsOf(second.variant_id)]
    if (!a || !b || a.inventory_item_id !== b.inventory_item_id) continue
    packs = [first, second].map(({ variant_id }, index) => ({ variant_id, content: (index ? b : a).amount }))
    bulk = a
    before = a.stocked
    return
  }
  throw new Error("No two packs of one bulk are for sale")
})
afterAll(() => restock(bulk, before + 1_000_000))

const reservedNow = async () => Number((await partsOf(packs[0]?.variant_id ?? ""))[0]?.reserved)
const stockFor = async (grams: number) => restock(bulk, (await reservedNow()) + grams)
const one = (index: number) => ({ variant_id: packs[index]?.variant_id ?? "", quantity: 1 })

describe("two packs of one bulk", () => {
  it("with stock for one, a cart of both is refused, and the goods are named", async () => {
    await stockFor(Math.max(packs[0]?.content ?? 0, packs[1]?.content ?? 0))
    const cart = await cartWith([one(0)])
    const second = await store(`/carts/${cart}/line-items`, { body: one(1) })
    expect(second).toMatchObject({ status: 409, body: { code: "insufficient_stock" } })
    expect(JSON.stringify(second.body)).toMatch(/[آ-ی]{3}/)
  })

  it("goods that sold out between cart and pay are never paid for: the return page names them", async () => {
    await stockFor(10_000_000)
    const cart = await readyToPay(await cartWith([one(0)]))
    const { redirect_url, token } = await startPayment(cart)
    await stockFor(0)
    await atTheBank(redirect_url, "pay")
    const after = await readReturn(token)
    expect(after).toMatchObject({ state: "failed", reason: "insufficient_stock", order: null })
    expect(after.subjects.length).toBe(1)
    const { body } = await request(`${sandboxUrl}/sandbox/payments/${authorityOf(redirect_url)}`)
    expect(body).toMatchObject({ payment: { verifies: 0 } })
    const still = await openCart(cart.id)
    expect(still.groups[0]?.lines[0]?.problem?.code).toBe("insufficient_stock")
    expect(await shop(`/carts/${cart.id}/pay`, { total_rial: still.total_rial, locale: "fa" })).toMatchObject({ status: 409, body: { code: "insufficient_stock" } })
    expect(await sql("select 1 from member_order where state = 'pending' and created_at > now() - interval '1 minute'")).toEqual([])
  })

  it("two buyers at once for stock of one, 20 times: never oversold", async () => {
    const outcomes: number[] = []
    for (let round = 0; round < 20; round++) {
      await stockFor(10_000_000)
      const started = []
      for (const index of [0, 1]) started.push(await startPayment(await readyToPay(await cartWith([one(index)]))))
      await stockFor(Math.max(packs[0]?.content ?? 0, packs[1]?.content ?? 0))
      await Promise.all(started.map(({ redirect_url }) => atTheBank(redirect_url, "pay")))
      const after = await Promise.all(started.map(({ token }) => readReturn(token)))
      const bought = after.filter((each) => each.state === "paid").length
      expect(bought).toBeLessThanOrEqual(1)
      outcomes.push(bought)
      const [level] = await partsOf(packs[0]?.variant_id ?? "")
      expect(level?.reserved).toBeLessThanOrEqual(level?.stocked ?? 0)
    }
    // not a promise, but a rule that refuses everybody would be no rule
    expect(outcomes.reduce((all, each) => all + each, 0)).toBeGreaterThan(0)
  }, 300_000)
})
