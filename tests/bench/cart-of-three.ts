import { performance } from "node:perf_hooks"
import { expect, it } from "vitest"
import { buyer, cartWith, detailOf, forSale, openCart, readyToPay, shop, startPayment, store } from "../support/api"

/** What each call of a purchase from three members costs; prints, asserts nothing of time. `ROUNDS` says how often. */
const rounds = Number(process.env.ROUNDS || 12)
const times = new Map<string, number[]>()

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  times.set(name, [...(times.get(name) ?? []), performance.now() - from])
  return result
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

it("times a cart of three members", async () => {
  const packs = await Promise.all(
    ["bojnurd-candy", "qazvin-sweets", "hidaj-shoes"].map(async (cluster) => {
      const card = (await forSale(cluster)).find((each) => each.packs.some((pack) => pack.available > 5))
      const { packs: all } = await detailOf(card?.handle ?? "")
      return { variant_id: all.find((pack) => pack.available > 5)?.variant_id ?? "", quantity: 1 }
    }),
  )
  for (let round = 0; round < rounds; round++) {
    const id = await cartWith(packs.slice(0, 2))
    await timed("POST line-items", () => store(`/carts/${id}/line-items`, { body: packs[2] }))
    await timed("GET /shop/carts/:id", () => openCart(id))
    await timed("POST address", () => shop(`/carts/${id}/address`, buyer))
    await timed("GET /store/shipping-options", () => store(`/shipping-options?cart_id=${id}`))
    const ready = await timed("POST address + deliveries of three", () => readyToPay(id))
    const line = ready.groups[0]?.lines[0]
    await timed("POST line-items/:id (quantity)", () => store(`/carts/${id}/line-items/${line?.id ?? ""}`, { body: { quantity: 2 } }))
    await timed("POST pay", async () => startPayment(await openCart(id)))
  }
  for (const [name, values] of times) console.log(`${name.padEnd(36)} p50 ${median(values).toFixed(0).padStart(5)} ms`)
  expect(times.size).toBeGreaterThan(0)
}, 600_000)
