import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { apiUrl, request, shopUrl } from "../../support/http"
import { desk } from "../../support/operator"

type Listing = { id: string; handle: string; version: number; state: string }

/** A good of a workshop in Hidaj, put on hold and taken off sale for a while, and then sold again. */
const owner = "naron@khooshe.example"
let own = ""
let good: Listing

const read = async () => (await desk(owner, `${own}/${good.id}`)).body as Listing
const move = async (name: string) => {
  const { version } = await read()
  expect([name, (await desk(owner, `${own}/${good.id}/${name}`, { version })).status]).toEqual([name, 200])
}
const page = async (locale: string) => {
  const { status, body } = await request(`${shopUrl}/${locale}/products/${good.handle}`)
  const html = String(body)
  return { status, html, main: html.slice(html.indexOf("<main"), html.indexOf("</main>")) }
}
/** A page is renewed a moment after its goods changed. */
const reads = (locale: string, words: string) => expect.poll(async () => (await page(locale)).main.includes(words), { timeout: 30_000, interval: 300 }).toBe(true)

beforeAll(async () => {
  const me = (await desk(owner, "/me")).body as { grants: { scope_id: string }[] }
  own = `/members/${me.grants[0]?.scope_id}/listings`
  const { listings } = (await desk(owner, own)).body as { listings: Listing[] }
  const found = listings.find(({ handle, state }) => handle === "toddler-velcro-pink-naron" && state === "published")
  if (!found) throw new Error("The good is not in the shop")
  good = found
})
afterAll(async () => {
  const { state } = await read()
  if (state === "archived") await move("restore")
  if ((await read()).state === "paused") await move("resume")
})

describe("goods that are off sale keep their page, without price and without script", () => {
  it.each([
    ["pause", "فعلاً فروخته نمی‌شود", "Not sold for now"],
    ["archive", "دیگر فروخته نمی‌شود", "No longer sold"],
  ])("%s", async (act, fa, en) => {
    await move(act)
    for (const [locale, words] of [["fa", fa], ["en", en]] as const) {
      await reads(locale, words)
      const { status, html, main } = await page(locale)
      expect(status).toBe(200)
      expect(html).toMatch(/<meta name="robots" content="noindex"/)
      expect(html).not.toContain("schema.org/Offer")
      // the cards of similar goods have prices of their own
      const own = main.slice(0, main.indexOf("</section>") === -1 ? undefined : main.indexOf("section-head"))
      expect(own).toContain("<h1>")
      expect(own).not.toMatch(/تومان|toman|<form|name="variant/)
      expect(own).toContain(`/${locale}/members/naron"`)
      expect(own).toMatch(new RegExp(`/${locale}/kinds/[a-z-]+"`))
      expect(own).toMatch(/<img[^>]+alt="[^"]+"/)
    }
  })

  it("sold again, it is as it was; what never was there is not found", async () => {
    await move("restore")
    await reads("fa", "فعلاً فروخته نمی‌شود")
    await move("resume")
    await expect.poll(async () => (await page("fa")).main.includes('id="buy"'), { timeout: 30_000, interval: 300 }).toBe(true)
    expect((await request(`${shopUrl}/fa/products/never-was-here-naron`)).status).toBe(404)
    expect((await request(`${apiUrl}/shop/off-sale/${good.handle}`)).status).toBe(404)
  })
})
