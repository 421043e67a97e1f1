import type { LocalizedText } from "../../contracts/shared"
import { handlesFor } from "../../modules/listing-draft/handle"
import { moveOf, type Mover, type Standing } from "../../modules/listing-draft/lifecycle"
import { missingParts } from "../../modules/listing-draft/missing"
import { permitTypes } from "../../modules/permit/types"
import { shopError } from "../../shared/shop-error"
import type { DoneAct } from "../audit/steps/record-acts"
import { refuseStale } from "./judge-save"
import type { Listing } from "./listing"
import type { Gate } from "./read/gates"
import type { StockRow } from "./read/stock"
import { isCounted, stockSkus } from "./view"

/**
 * Refuses what buyers may not see yet.
 * @throws listing_incomplete naming what is missing; kind_not_allowed; permit_needed naming the papers of which one is needed
 */
export function refuseUnready(listing: Listing, gate: Gate, stock: ReadonlyMap<string, StockRow>): void {
  const { row, content, template } = listing
  const { goods, all } = stockSkus(listing)
  const missing = missingParts(content, template, { maker_needed: gate.maker_needed, counted: isCounted(listing, goods, stock) })
  if (missing.length > 0) throw shopError("listing_incomplete", `${row.id} lacks ${missing.map(({ field }) => field).join(", ")}`, { field: missing[0]?.field ?? "title", subjects: missing.map(({ field, label }) => ({ id: field, name: named(label) })) })
  if (gate.reason === "not_allowed" || gate.reason === "member_closed") throw shopError("kind_not_allowed", `${row.member.handle} may not sell ${row.kind_handle}`, { field: "kind" })
  if (!gate.allowed) throw shopError("permit_needed", `${row.id}: ${gate.reason}`, { field: gate.reason === "maker_permit" ? "maker" : "kind", subjects: gate.needs.map((type) => ({ id: type, name: named(permitTypes[type].title) })) })
  const foreign = all.find((sku) => stock.get(sku)?.foreign)
  if (foreign) throw shopError("sku_taken", `Stock ${foreign} is another member's`, { field: "packs" })
}

const named = ({ fa, en }: LocalizedText) => ({ fa, en })

/**
 * Where publishing leads.
 * @throws edited_meanwhile; review_needed where the member is not trusted; conflict from every other standing
 */
export function publishedTo(listing: Listing, by: Mover, version: number | undefined): Standing {
  refuseStale(listing, version)
  const to = moveOf(by === "agent" ? "approve" : "publish", listing.standing, by)
  if (to === null) throw shopError("conflict", `${listing.row.id} is ${listing.standing}`)
  if (by === "member" && !listing.row.member.auto_approval) throw shopError("review_needed", `The agent looks at goods of ${listing.row.member.handle} first`)
  return to
}

/** What the books say of a publication: its member's, and its cluster's where the agent approved it. */
export function publishedActs({ row, content }: Listing, by: Mover, actor: string): DoneAct[] {
  const subject = { type: "listing", id: row.id, name: content.title }
  const own: DoneAct = { scope: { kind: "member", id: row.member_id }, actor, act: by === "agent" ? "listing.approved" : "listing.published", subject, detail: null }
  return by === "agent" ? [own, { scope: { kind: "cluster", id: row.member.cluster_id }, actor, act: "listing.approved", subject, detail: { member_id: row.member_id } }] : [own]
}

/** Handles for goods that have none, none twice. */
export function chosenHandles(listings: readonly Listing[], taken: ReadonlySet<string>): Map<string, string> {
  const chosen = new Map<string, string>()
  const gone = new Set(taken)
  for (const { row, content } of listings)
    for (const handle of handlesFor(content.title, row.member.handle, row.kind_handle)) {
      if (gone.has(handle)) continue
      gone.add(handle)
      chosen.set(row.id, handle)
      break
    }
  return chosen
}

export const handleBase = ({ row, content }: Listing): string => handlesFor(content.title, row.member.handle, row.kind_handle).next().value ?? row.kind_handle
