import { isDeepStrictEqual } from "node:util"
import { foldText } from "@khooshe/persian-text"
import type { ListingContent } from "../../contracts/desk-listings"
import { beginning, contentOfKind, contentWith } from "../../modules/listing-draft/content"
import { differencesOf } from "../../modules/listing-draft/differences"
import { skuBaseOf } from "../../modules/listing-draft/handle"
import { contestedFields, isCovered } from "../../modules/listing-draft/meanwhile"
import { keptAs, moveOf } from "../../modules/listing-draft/lifecycle"
import { MOST_PACKS, packsInOrder, packsToAdd, packWith, type PackGround } from "../../modules/listing-draft/packs"
import { recipeOf } from "../../modules/listing-draft/recipe"
import { templates } from "../../modules/packaging/templates"
import { shopError } from "../../shared/shop-error"
import type { PriceToSet } from "../price/types"
import { recipeGround, type Listing } from "./listing"
import type { SaveGround } from "./read/save-ground"
import type { ListingToSave, PackToSave } from "./types"
import { columnsOf, type DraftColumns } from "./write/drafts"

/** What is live at once: of packs in the shop. */
export type LiveEffects = {
  prices: { variant_id: string; old_rial: number; new_rial: number }[]
  /** export prices of packs in the shop; null: not for export */
  usd: PriceToSet[]
  switches: { pack_id: string; on: boolean }[]
  taken: { pack_id: string; variant_id: string }[]
}
export type JudgedSave = { row: DraftColumns | null; effects: LiveEffects; version: number; changed: boolean }

/** All that finds a listing in its member's lists. */
export const searchKeyOf = (content: ListingContent, handle: string | null): string => foldText([content.title.fa, content.title.en, handle ?? "", ...content.packs.map(({ sku }) => sku)].join(" "))

/**
 * A listing that is begun.
 * @throws unknown_kind for a kind that the member's cluster has not
 */
export function begunListing(id: string, key: string, kind_handle: string, { member, kinds }: SaveGround): Listing {
  const kind = kinds.find(({ handle }) => handle === kind_handle)
  if (!kind) throw shopError("unknown_kind", `No kind ${kind_handle} in the cluster of ${member.handle}`, { field: "kind" })
  const template = templates[kind.trade]
  const content = beginning(template, kind.name)
  return {
    standing: "draft", template, content, live: null,
    row: {
      id, member_id: member.id, kind_handle, trade: kind.trade, state: "draft", change: "none", version: 0, sku_base: skuBaseOf(member.handle, id), handle: null, product_id: null, content, stock: null,
      sent_back: null, submitted_at: null, submitted_by: null, key, title: content.title, search_key: "", updated_at: "", kind, blocked: null, member,
    },
  }
}

/** @throws edited_meanwhile, when another wrote since */
export function refuseStale({ row }: Listing, version: number | undefined): void {
  if (version !== undefined && version !== row.version) throw shopError("edited_meanwhile", `${row.id} is at version ${row.version}, not ${version}`, { field: "version" })
}

/** @throws edited_meanwhile, telling both, when another wrote something else of what was seen since */
function refuseMeanwhile({ row, content, template }: Listing, save: ListingToSave, after: ListingContent, by: string | null): void {
  const fields = contestedFields(content, after, save, template)
  if (fields.length > 0) throw shopError("edited_meanwhile", `Of ${row.id} another wrote ${fields.map(({ field }) => field).join(", ")}`, { field: fields[0]?.field ?? "version", meanwhile: { version: row.version, by, fields } })
}

function ofKind(listing: Listing, kind_handle: string | undefined, { kinds }: SaveGround): Listing {
  if (kind_handle === undefined || kind_handle === listing.row.kind_handle) return listing
  if (listing.row.product_id !== null) throw shopError("conflict", `${listing.row.id} was published as ${listing.row.kind_handle}`, { field: "kind" })
  const kind = kinds.find(({ handle }) => handle === kind_handle)
  if (!kind) throw shopError("unknown_kind", `No kind ${kind_handle}`, { field: "kind" })
  const template = templates[kind.trade]
  const content = kind.trade === listing.row.trade ? listing.content : contentOfKind(listing.content, template)
  return { ...listing, template, content, row: { ...listing.row, kind_handle, trade: kind.trade, kind } }
}

function withPack(content: ListingContent, save: PackToSave, listing: Listing, { taken }: SaveGround): ListingContent {
  const ground: PackGround = { listing: listing.template, facts: content.facts, sku_base: listing.row.sku_base, packs: content.packs }
  const known = content.packs.find(({ sku }) => sku === save.sku)
  if (save.remove) {
    if (!known) throw shopError("not_found", `${listing.row.id} has no pack ${save.sku}`)
    return { ...content, packs: content.packs.filter((pack) => pack !== known) }
  }
  if (known) {
    const live = listing.live?.packs.some(({ sku }) => sku === known.sku) ?? false
    const written = packWith(known, save.change ?? {}, ground, live)
    return { ...content, packs: content.packs.map((pack) => (pack === known ? written : pack)) }
  }
  if (!save.add) throw shopError("not_found", `${listing.row.id} has no pack ${save.sku}`)
  const made = packsToAdd({ ...save.add, ...(save.sku === null ? {} : { sku: save.sku }) }, ground)
  const stolen = made.find(({ sku }) => taken.has(sku))
  if (stolen) throw shopError("sku_taken", `${stolen.sku} is a pack of other goods`, { field: "sku" })
  return { ...content, packs: [...content.packs, ...made] }
}

function refuseForeign(content: ListingContent, before: ListingContent, ground: SaveGround): void {
  const strange = content.pictures.find(({ key }) => !ground.pictures.has(key) && !before.pictures.some((each) => each.key === key))
  if (strange) throw shopError("picture_unknown", `${ground.member.handle} has no picture ${strange.key}`, { field: "pictures" })
  const loose = content.packs.find(({ picture, sku }) => picture !== null && !content.pictures.some(({ key }) => key === picture) && before.packs.find((each) => each.sku === sku)?.picture !== picture)
  if (loose) throw shopError("picture_unknown", `${loose.picture} is none of the good's pictures`, { field: "picture" })
  if (content.maker !== null && content.maker !== before.maker && !ground.makers.includes(content.maker)) throw shopError("invalid_fact", `${content.maker} is no maker of this cluster`, { field: "maker" })
  if (content.packs.length > MOST_PACKS) throw shopError("too_many_packs", `${content.packs.length} packs`, { field: "packs" })
}

/** Prices, export prices, switches and removals of packs in the shop. */
function liveEffects({ live }: Listing, before: ListingContent, after: ListingContent, used: ReadonlySet<string>): LiveEffects {
  const pairs = (live?.packs ?? []).flatMap((pack) => {
    const old = before.packs.find(({ sku }) => sku === pack.sku)
    return old ? [{ pack, old, now: after.packs.find(({ sku }) => sku === pack.sku) }] : []
  })
  return {
    prices: pairs.flatMap(({ pack, old, now }) => (now && now.price_rial !== null && old.price_rial !== null && now.price_rial !== old.price_rial ? [{ variant_id: pack.variant_id, old_rial: old.price_rial, new_rial: now.price_rial }] : [])),
    usd: pairs.flatMap(({ pack, old, now }) => (now && pack.price_set_id && now.price_usd !== old.price_usd ? [{ price_set_id: pack.price_set_id, price_id: pack.price_usd_id, currency: "usd", from: old.price_usd, to: now.price_usd }] : [])),
    switches: pairs.flatMap(({ pack, old, now }) => (now ? (now.on !== old.on ? [{ pack_id: pack.pack_id, on: now.on }] : []) : used.has(pack.variant_id) && old.on ? [{ pack_id: pack.pack_id, on: false }] : [])),
    taken: pairs.flatMap(({ pack, now }) => (now || used.has(pack.variant_id) ? [] : [{ pack_id: pack.pack_id, variant_id: pack.variant_id }])),
  }
}

/** Packs that were sold or lie in a cart stay, switched off. */
function kept(after: ListingContent, before: ListingContent, { live }: Listing, used: ReadonlySet<string>): ListingContent {
  const off = before.packs.filter((pack) => !after.packs.some(({ sku }) => sku === pack.sku) && live?.packs.some(({ sku, variant_id }) => sku === pack.sku && used.has(variant_id)))
  if (off.length === 0) return after
  const stay = before.packs.flatMap((pack) => after.packs.find(({ sku }) => sku === pack.sku) ?? (off.includes(pack) ? [{ ...pack, on: false }] : []))
  return { ...after, packs: [...stay, ...after.packs.filter(({ sku }) => !stay.some((pack) => pack.sku === sku))] }
}

/** What a change writes of its own: without what is live at once. */
function own(content: ListingContent, { live }: Listing): ListingContent {
  const inShop = new Set(live?.packs.map(({ sku }) => sku))
  return { ...content, packs: content.packs.map((pack) => (inShop.has(pack.sku) ? { ...pack, price_rial: null, price_usd: null, on: true } : pack)) }
}

/**
 * What saving does to one listing. Nothing is written here.
 * @param used variants that were sold or lie in a cart
 * @param writer who wrote of it last
 * @throws edited_meanwhile; conflict where it may not be changed now; and what `contentWith`, `packsToAdd` and `packWith` refuse
 */
export function judgeSave(found: Listing, save: ListingToSave, ground: SaveGround, used: ReadonlySet<string>, begun: boolean, writer: string | null = null): JudgedSave {
  if (!isCovered(save)) refuseStale(found, save.version)
  const { kind, ...fields } = save.fields ?? {}
  const listing = ofKind(found, kind, ground)
  const before = listing.content
  const changed = (save.packs ?? []).reduce((content, pack) => withPack(content, pack, listing, ground), contentWith(before, listing.template, fields))
  const ordered = save.order ? { ...changed, packs: packsInOrder(changed.packs, save.order) } : changed
  refuseMeanwhile(found, save, ordered, writer)
  refuseForeign(ordered, before, ground)
  const after = kept(ordered, before, listing, used)
  for (const pack of after.packs) recipeOf(pack, recipeGround({ ...listing, content: after }))
  const effects = liveEffects(listing, before, ordered, used)
  const live = Object.values(effects).some((list) => list.length > 0)
  const gone = new Set(effects.taken.map(({ variant_id }) => listing.live?.packs.find((pack) => pack.variant_id === variant_id)?.sku))
  const shown = { ...before, packs: before.packs.filter(({ sku }) => !gone.has(sku)) }
  const same = !begun && kind === undefined && isDeepStrictEqual(own(after, listing), own(shown, listing))
  if (same && gone.size === 0) return { row: null, effects, version: listing.row.version, changed: live }

  const to = begun ? "draft" : same ? listing.standing : moveOf("save", listing.standing, "member")
  if (to === null) throw shopError("conflict", `${listing.row.id} is ${listing.standing} and cannot be changed now`)
  const sameAsShown = listing.live !== null && differencesOf({ ...listing.live.content, packs: listing.live.content.packs.filter(({ sku }) => !gone.has(sku)) }, after, listing.template).length === 0
  const back = sameAsShown ? (to === "published_open" ? "published" : to === "paused_open" ? "paused" : to) : to
  const row: DraftColumns = {
    ...columnsOf(listing.row),
    ...keptAs(back),
    // of goods in the shop only what differs is kept
    content: sameAsShown ? null : after,
    version: listing.row.version + 1,
    title: after.title,
    search_key: searchKeyOf(after, listing.row.handle),
  }
  return { row, effects, version: row.version, changed: true }
}
