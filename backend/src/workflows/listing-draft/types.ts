import type { ListingFields, SeenFields, SeenPack } from "../../contracts/desk-listings"
import type { Mover } from "../../modules/listing-draft/lifecycle"
import type { PackChange, PackToAdd } from "../../modules/listing-draft/packs"

/** Which listing is meant: by its id, its handle, the SKU of one of its packs, or the key with which it is begun (or was). */
export type ListingName = { id: string } | { handle: string } | { sku: string } | { key: string; kind: string }

/**
 * A pack to save. One that its good has is changed (`change`), one that it has not is made (`add`; its SKU is then the
 * one named here). `sku: null` always makes one, and takes the SKU in `add` or one of the shop's. `remove` takes it away: from the shop too, where it was never in a cart; else it is switched off.
 */
export type PackToSave = { sku: string | null; add?: PackToAdd; change?: PackChange; /** what the writer saw of what they change */ seen?: SeenPack | undefined; remove?: boolean }

export type ListingToSave = {
  listing: ListingName
  /** the version that the writer saw; left out: whoever writes last is right */
  version?: number
  fields?: ListingFields
  /** what the writer saw of these fields; then it is they that are compared, and not the version */
  seen?: SeenFields | undefined
  packs?: PackToSave[]
  /** every SKU, in the chooser's order */
  order?: string[]
}

export type SaveListingsInput = {
  member_id: string
  /** desk user id */
  actor: string
  listings: ListingToSave[]
  /** prices five times up or down are meant */
  confirm?: boolean
}
/** In the order of the input. `changed` is false where nothing was other than before; prices and switches of packs in the shop count as changes. */
export type SavedListing = { id: string; version: number; created: boolean; changed: boolean }

export type PublishListingsInput = {
  member_id: string
  actor: string
  /** the member by its own word (where it is trusted), or the agent of its cluster */
  by: Mover
  listings: { id: string; version?: number }[]
}

export type MoveListingInput = {
  member_id: string
  actor: string
  by: Mover
  listing_id: string
  version?: number
  move: "submit" | "withdraw" | "discard" | "pause" | "resume" | "archive" | "restore" | "send_back"
  reasons?: { field: string | null; reason: string }[]
}

export type SetStockInput = {
  member_id: string
  actor: string
  listings: { id: string; items: { key: string; stocked: number; /** left out: whatever there was */ seen?: number }[] }[]
}

/** Seconds: everything that is written of one member's listings goes one after the other. */
export const listingLock = { timeout: 30, retryInterval: 0.05, ttl: 180 }
export const lockOf = (member_id: string) => `listings:${member_id}`
