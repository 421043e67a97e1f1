import "server-only"
import type { DeskListing } from "@contracts/desk-listings"
import type { ErrorBody } from "@contracts/errors"
import { callDesk } from "@/features/desk/data"
import { attempt, type Attempt } from "@/shared/attempt"
import { fieldOf } from "@/shared/kept-form"
import { listingCall } from "./calls"
import { packIn, stockIn, type Unread } from "./pack-form"
import { packGroups } from "./pack-groups"
import { baseAfter, fieldOfPart, flat, nested, ownWords, partOf, readPart, seenOf, withTheirs, type Part } from "./parts"
import type { Sender } from "./sender"
import { sendingIn } from "./sending-form"
import { writtenIn } from "./written"

export type Changed = Attempt<DeskListing>
/** What saving a form came to. `own`: the fields that its writer changed; `seen`: what the form stands on from now on; `fresh`: another wrote in its other fields. */
export type KeptPart = { done: Changed; own: string[]; seen: Part | null; fresh: boolean }

export const post = (sender: Sender, rest: string, body: object): Promise<Changed> => attempt(() => callDesk<DeskListing>(`${listingCall(sender.member, sender.listing)}${rest}`, { method: "POST", body }))
const read = (sender: Sender): Promise<Changed> => attempt(() => callDesk<DeskListing>(listingCall(sender.member, sender.listing)))

const unread = (field: string, code: "invalid_quantity" | "invalid_fact" = "invalid_quantity"): KeptPart => plain({ value: null, refusal: { code, field, subjects: undefined } })
const isUnread = (read: object): read is Unread => "unread" in read
const plain = (done: Changed): KeptPart => ({ done, own: [], seen: null, fresh: false })

/** Most of what a form may post back of what it saw: two long descriptions. */
const longestSeen = 60_000
type Theirs = { field: string; theirs: unknown }
const isTheirs = (value: unknown): value is Theirs => typeof value === "object" && value !== null && "field" in value && typeof value.field === "string" && "theirs" in value

/** What the writer saw, by the form, and what of the other's they have seen since and insist against. */
function seenIn(form: FormData): Part | null {
  const seen = readPart(fieldOf(form, "seen", longestSeen))
  if (!seen) return null
  const over: unknown = JSON.parse(fieldOf(form, "over", longestSeen) || "[]")
  return withTheirs(seen, Array.isArray(over) ? over.filter(isTheirs) : [])
}

type Write = (body: object) => Promise<Changed>

/** Writes what is the writer's own, with what they saw of it; with nothing of their own nothing is written. */
async function keepOwn(sender: Sender, form: FormData, written: Part, sku: string | null, write: Write, extra: object = {}): Promise<KeptPart> {
  const seen = seenIn(form)
  const dropped = new Set(form.getAll("drop").flatMap((name) => (typeof name === "string" ? fieldOfPart(name) : [])))
  const own = ownWords(written, seen ?? {}, dropped)
  const names = Object.keys(own)
  const done = names.length === 0 ? await read(sender) : await write({ version: sender.version, ...nested(own), ...extra, ...(seen ? { seen: nested(seenOf(seen, own)) } : {}) })
  if (!done.value || !seen) return { done, own: names, seen: null, fresh: false }
  const { base, fresh } = baseAfter(seen, new Set([...names, ...dropped]), partOf(done.value, sku))
  return { done, own: names, seen: base, fresh }
}

/** Single pairs of several sizes have one card: what it says is written of each of them, as of the version that the one before it made. */
async function writeGroup(sender: Sender, body: object): Promise<Changed> {
  const found = await read(sender)
  if (!found.value) return found
  const group = packGroups(found.value.packs).find(({ first }) => sender.form === `group-${first.sku}`)
  let version = sender.version
  let last: Changed = found
  for (const { sku } of group?.packs ?? []) {
    last = await post(sender, `/packs/${encodeURIComponent(sku)}`, { ...body, version })
    if (!last.value) return last
    version = last.value.version
  }
  return last
}

/** Keeps what one form of the editor says: words, facts, how it is sent, a pack, or stock. */
export async function keep(sender: Sender, form: FormData): Promise<KeptPart> {
  const pack = /^(pack|group)-(.+)$/.exec(sender.form)
  if (pack) {
    const [, what, sku = ""] = pack
    const numbers = packIn(form)
    if (isUnread(numbers)) return unread(numbers.unread)
    const { confirm, ...written } = numbers
    const write: Write = (body) => (what === "pack" ? post(sender, `/packs/${encodeURIComponent(sku)}`, body) : writeGroup(sender, body))
    return keepOwn(sender, form, { ...written }, sku, write, confirm ? { confirm } : {})
  }
  if (sender.form === "stock") {
    const items = stockIn(form)
    return isUnread(items) ? unread(items.unread) : plain(await post(sender, "/stock", { items }))
  }
  if (sender.form === "sending") {
    const sending = sendingIn(form)
    return isUnread(sending) ? unread(sending.unread, "invalid_fact") : keepOwn(sender, form, sending, null, (body) => post(sender, "", body))
  }
  const listing = await read(sender)
  if (!listing.value) return plain(listing)
  return keepOwn(sender, form, flat(writtenIn(form, listing.value.template)), null, (body) => post(sender, "", body))
}

/** What two wrote, as the browser shows it: `theirs` is what insisting must show to have seen. */
export type Meanwhile = { by: string | null; fields: { field: string; label: string; theirs: string; mine: string; value: unknown }[] }
export type RawMeanwhile = NonNullable<ErrorBody["meanwhile"]>
