import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditAct } from "../../../contracts/audit"
import { keptAs, moveOf } from "../../../modules/listing-draft/lifecycle"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import type { DoneAct } from "../../audit/steps/record-acts"
import { refuseUnready } from "../judge-publish"
import { refuseStale, searchKeyOf } from "../judge-save"
import { currentContent, type Listing } from "../listing"
import { readGate, readListing } from "../read/listing"
import { readStockBySku } from "../read/stock"
import type { MoveListingInput } from "../types"
import { stockSkus } from "../view"
import { columnsOf, type DraftColumns } from "../write/drafts"

export type MoveTask = { rows: DraftColumns[]; products: { id: string; status: "published" | "draft" }[]; acts: DoneAct[] }

const acts: Readonly<Record<MoveListingInput["move"], AuditAct>> = {
  submit: "listing.submitted", withdraw: "listing.withdrawn", discard: "listing.discarded", pause: "listing.paused", resume: "listing.resumed", archive: "listing.archived", restore: "listing.restored", send_back: "listing.sent_back",
}
/** Buyers see a product that is published, and no other. */
const statuses: Partial<Record<MoveListingInput["move"], "published" | "draft">> = { pause: "draft", resume: "published", archive: "draft", restore: "draft" }

function movedRow({ row, standing, live }: Listing, { move, by, actor, reasons }: MoveListingInput, now: Date): DraftColumns {
  const to = moveOf(move, standing, by)
  if (to === null) throw shopError("conflict", `${row.id} is ${standing}: ${by} cannot ${move}`)
  const { state, change } = keptAs(to)
  // a change that is dropped leaves what buyers see
  const content = live && change === "none" ? null : row.content
  const handed = state === "in_review" || change === "in_review"
  const dropped = content === null && live ? { title: live.content.title, search_key: searchKeyOf(currentContent(null, live), row.handle) } : {}
  return {
    ...columnsOf(row), ...dropped, state, change, content, version: row.version + 1,
    submitted_at: handed ? (row.submitted_at ?? now.toISOString()) : null,
    submitted_by: handed ? (row.submitted_by ?? actor) : null,
    sent_back: move === "send_back" ? { at: now.toISOString(), by: actor, reasons: reasons ?? [] } : move === "submit" || change === "none" && live ? null : row.sent_back,
  }
}

/**
 * Reads a listing under its member's lock and says what a move writes. Writes nothing.
 * @throws not_found, edited_meanwhile, conflict; what `refuseUnready` refuses, when it is handed in
 */
export const judgeMoveStep = createStep("judge-move-listing", async (input: MoveListingInput, { container }) => {
  const { member_id, listing_id, actor, move, version } = input
  const database = databaseOf(container)
  const listing = await readListing(database, member_id, listing_id)
  if (!listing) throw shopError("not_found", `Member ${member_id} has no listing ${listing_id}`)
  refuseStale(listing, version)
  const row = movedRow(listing, input, new Date())
  if (move === "submit") refuseUnready(listing, await readGate(database, listing), await readStockBySku(database, member_id, stockSkus(listing).all))
  const subject = { type: "listing", id: listing_id, name: listing.content.title }
  const detail = input.reasons ? { reasons: input.reasons } : null
  const act = acts[move]
  const status = statuses[move]
  return new StepResponse<MoveTask>({
    rows: [row],
    products: status && listing.live ? [{ id: listing.live.product_id, status }] : [],
    acts: [
      { scope: { kind: "member", id: member_id }, actor, act, subject, detail },
      ...(input.by === "agent" ? [{ scope: { kind: "cluster" as const, id: listing.row.member.cluster_id }, actor, act, subject, detail: { ...detail, member_id } }] : []),
    ],
  })
})
