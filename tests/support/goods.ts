import { createRequire } from "node:module"
import path from "node:path"
import { root } from "../../backend/launcher/paths.mjs"
import { deskMe } from "../../backend/src/contracts/desk"
import { deskListing, deskListings, type DeskListing, type DeskListings } from "../../backend/src/contracts/desk-listings"
import { parsed } from "./api"
import { apiUrl } from "./http"
import { desk, token } from "./operator"

const sharp = createRequire(path.join(root, "backend/package.json"))("sharp")

/** A photograph as a phone makes it: large, and each one another. */
export const photo = async (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: { r: 200 + Math.floor(Math.random() * 50), g: 160, b: 60 } } }).jpeg().toBuffer()

/** The first place at which somebody works, of a kind. */
export async function scopeOf(email: string, kind: "member" | "cluster" = "member"): Promise<string> {
  const grant = parsed(deskMe, await desk(email, "/me")).grants.find((each) => each.scope_kind === kind)
  if (!grant) throw new Error(`${email} works at no ${kind}`)
  return grant.scope_id
}

async function sendPhoto(email: string, member: string): Promise<string> {
  const form = new FormData()
  form.set("file", new Blob([new Uint8Array(await photo())], { type: "image/jpeg" }), "IMG_0001.jpg")
  const sent = await fetch(`${apiUrl}/desk/members/${member}/pictures`, { method: "POST", body: form, headers: { authorization: `Bearer ${await token("desk_user", email)}` } })
  const { key } = (await sent.json()) as { key?: string }
  if (!key) throw new Error(`The photo was not taken: ${sent.status}`)
  return key
}

/** A candy that lacks nothing but its agent's word: a tin of 250 g at 300,000 toman, five kilos of it. */
export async function writtenCandy(email: string, title: { fa: string; en: string }): Promise<{ member: string; listing: DeskListing }> {
  const member = await scopeOf(email)
  const goods = `/members/${member}/listings`
  const answer = async (at: string, body: object) => parsed(deskListing, await desk(email, `${goods}${at}`, body))
  let listing = await answer("", { kind: "shekar-panir", key: `test-${title.en}`.slice(0, 64) })
  const at = `/${listing.id}`
  const words = (fa: string, en: string) => ({ fa, en })
  listing = await answer(at, {
    version: listing.version, title, description: words("ترد و خوش‌عطر.", "Crisp and fragrant."), pictures: [{ key: await sendPhoto(email, member), alt: title }],
    facts: { ingredients: words("شکر، گلاب", "Sugar, rose water"), lot: "T-1" },
  })
  listing = await answer(`${at}/packs`, { version: listing.version, pack: "tin", net_amount: 250, price_rial: 3_000_000 })
  const bulk = listing.stock.find(({ what }) => what === "bulk")
  if (!bulk) throw new Error("nothing is counted")
  return { member, listing: await answer(`${at}/stock`, { items: [{ key: bulk.key, stocked: 5000, seen: bulk.stocked }] }) }
}

/** Takes goods off a member's list and out of the shop, by their titles: what a test made does not stay among the demo's. */
export async function archiveGoods(email: string, title: RegExp): Promise<void> {
  const goods = `/members/${await scopeOf(email)}/listings`
  for (let after: string | null = ""; after !== null; ) {
    const page: DeskListings = parsed(deskListings, await desk(email, `${goods}${after && `?after=${after}`}`))
    for (const { id } of page.listings.filter((each) => title.test(each.title.fa))) {
      const { version } = parsed(deskListing, await desk(email, `${goods}/${id}`))
      parsed(deskListing, await desk(email, `${goods}/${id}/archive`, { version }))
    }
    after = page.next
  }
}
