import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import type { DoneAct } from "../../audit/steps/record-acts"
import { begunListing, judgeSave, type JudgedSave, type LiveEffects } from "../judge-save"
import { withLiveGoods, type Listing } from "../listing"
import { findDrafts } from "../read/drafts"
import { readListingMember, readSaveGround } from "../read/save-ground"
import type { ListingName, ListingToSave, SavedListing, SaveListingsInput } from "../types"
import type { DraftColumns } from "../write/drafts"

export type SaveTask = { rows: DraftColumns[]; effects: LiveEffects; product_ids: string[]; acts: DoneAct[]; saved: SavedListing[] }

const isName = <K extends "id" | "handle" | "sku" | "key">(kind: K) => (name: ListingName): name is Extract<ListingName, Record<K, string>> => kind in name

/** Variants that were sold, or lie in a cart. */
async function readUsed(database: Database, variant_ids: readonly string[]): Promise<Set<string>> {
  if (variant_ids.length === 0) return new Set()
  const rows = await rowsOf<{ id: string }>(
    database,
    `select v.id from unnest(cast(:ids as text[])) as v(id) where exists (select 1 from cart_line_item c where c.variant_id = v.id and c.deleted_at is null)
       or exists (select 1 from order_line_item o where o.variant_id = v.id)`,
    { ids: [...variant_ids] },
  )
  return new Set(rows.map(({ id }) => id))
}

/** Who wrote last of each of these listings, by name. */
async function readWriters(database: Database, member_id: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; name: string }>(
    database,
    `select distinct on (a.subject_id) a.subject_id as id, coalesce(nullif(u.name, ''), u.mobile) as name from audit_entry a join desk_user u on u.id = a.actor
     where a.scope_kind = 'member' and a.scope_id = :member_id and a.subject_id = any(:ids) and a.deleted_at is null order by a.subject_id, a.created_at desc, a.id desc`,
    { member_id, ids: [...ids] },
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function matches({ row, content }: Listing, name: ListingName): boolean {
  if ("id" in name) return row.id === name.id
  if ("handle" in name) return row.handle === name.handle
  if ("key" in name) return row.key === name.key
  return content.packs.some(({ sku }) => sku === name.sku)
}

const skusNamed = (listings: readonly ListingToSave[]) => listings.flatMap(({ packs }) => (packs ?? []).flatMap(({ sku, add }) => [sku ?? [], add?.sku ?? []].flat()))

/**
 * Reads a member's listings under its lock and says what is to be written. Writes nothing.
 * @throws not_found for a listing that the member has not, and what `judgeSave` refuses
 */
export const judgeSaveStep = createStep("judge-save-listings", async ({ member_id, actor, listings }: SaveListingsInput, { container }) => {
  const database = databaseOf(container)
  const member = await readListingMember(database, member_id)
  if (!member) throw shopError("not_found", `No member ${member_id}`)
  const names = listings.map(({ listing }) => listing)
  const skus = skusNamed(listings)
  const [rows, ground] = await Promise.all([
    findDrafts(database, member_id, {
      ids: names.filter(isName("id")).map(({ id }) => id), handles: names.filter(isName("handle")).map(({ handle }) => handle),
      skus: [...names.filter(isName("sku")).map(({ sku }) => sku), ...skus], keys: names.filter(isName("key")).map(({ key }) => key),
    }),
    readSaveGround(database, member, {
      kinds: listings.some(({ listing, fields }) => "key" in listing || fields?.kind !== undefined), makers: listings.some(({ fields }) => typeof fields?.maker === "string"),
      pictures: listings.flatMap(({ fields }) => (fields?.pictures ?? []).map(({ key }) => key)), skus,
    }),
  ])
  const found = await withLiveGoods(database, rows)
  const used = await readUsed(database, listings.some(({ packs }) => packs?.some(({ remove }) => remove)) ? found.flatMap(({ live }) => live?.packs.map(({ variant_id }) => variant_id) ?? []) : [])

  const writers = listings.some(({ seen, packs }) => seen ?? packs?.some((pack) => pack.seen)) ? await readWriters(database, member_id, rows.map(({ id }) => id)) : new Map<string, string>()

  const judged = listings.map((save) => {
    const known = found.find((each) => matches(each, save.listing))
    if (!known && !("key" in save.listing)) throw shopError("not_found", `Member ${member_id} has no listing ${JSON.stringify(save.listing)}`)
    const listing = known ?? ("key" in save.listing ? begunListing(generateEntityId(undefined, "ldft"), save.listing.key, save.listing.kind, ground) : null)
    if (!listing) throw shopError("not_found", "No such listing")
    const stolen = skusNamed([save]).find((sku) => found.some((each) => each !== listing && each.content.packs.some((pack) => pack.sku === sku)))
    if (stolen) throw shopError("sku_taken", `${stolen} is a pack of another good`, { field: "sku" })
    return { listing, begun: !known, result: judgeSave(listing, save, ground, used, !known, writers.get(listing.row.id) ?? null) }
  })
  return new StepResponse<SaveTask>(taskOf(judged, member_id, actor))
})

function taskOf(judged: readonly { listing: Listing; begun: boolean; result: JudgedSave }[], member_id: string, actor: string): SaveTask {
  const all = <K extends keyof LiveEffects>(key: K) => judged.flatMap(({ result }): LiveEffects[K][number][] => result.effects[key])
  const told = judged.filter(({ result }) => result.row !== null || result.effects.switches.length > 0 || result.effects.usd.length > 0)
  return {
    rows: judged.flatMap(({ result }) => result.row ?? []),
    effects: { prices: all("prices"), usd: all("usd"), switches: all("switches"), taken: all("taken") },
    product_ids: [...new Set(judged.flatMap(({ listing, result }) => (result.effects.usd.length + result.effects.switches.length + result.effects.taken.length > 0 ? (listing.row.product_id ?? []) : [])))],
    saved: judged.map(({ listing, begun, result }) => ({ id: listing.row.id, version: result.version, created: begun, changed: result.changed })),
    acts: told.map(({ listing, begun, result }): DoneAct => ({
      scope: { kind: "member", id: member_id }, actor, act: begun ? "listing.created" : "listing.changed",
      subject: { type: "listing", id: listing.row.id, name: result.row?.title ?? listing.content.title }, detail: detailOf(listing, result),
    })),
  }
}

/** Which parts were written; what buyers see of them is in the listing, and differences are the agent's. */
function detailOf({ content, live }: Listing, { row, effects }: JudgedSave): Record<string, unknown> | null {
  const skuOf = (pack_id: string) => live?.packs.find((pack) => pack.pack_id === pack_id)?.sku ?? pack_id
  const parts = row?.content ? Object.entries(row.content).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(content, key))).map(([key]) => key) : []
  return {
    ...(parts.length > 0 ? { fields: parts } : {}),
    ...(effects.switches.length > 0 ? { packs: effects.switches.map(({ pack_id, on }) => ({ sku: skuOf(pack_id), on })) } : {}),
    ...(effects.taken.length > 0 ? { removed: effects.taken.map(({ pack_id }) => skuOf(pack_id)) } : {}),
  }
}
