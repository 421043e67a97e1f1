import type { BlockedReason, OffSaleReason } from "../../contracts/listing"
import type { ListingState } from "../../contracts/desk-listings"
import { isShown, maySell, type MemberStatus } from "../member/rules"

/** What is to be known of goods to say whether they are sold. */
export type SaleFacts = {
  /** the product is published, in a sales channel and not deleted */
  in_shop: boolean
  /** where its listing stands; null: it has none, an operator listed it */
  state: ListingState | null
  member: MemberStatus
}

/**
 * Why goods that were in the shop are not sold now; null for goods that have their page in the shop, and for those that
 * never were there. What a workshop decided of its goods comes before what was decided about it: a paused good says
 * nothing of a suspension.
 */
export function offSaleReason({ in_shop, state, member }: SaleFacts): OffSaleReason | null {
  if (state === "draft" || state === "in_review") return null
  if (!isShown(member)) return "member_ended"
  if (!in_shop) return state === "archived" ? "archived" : "paused"
  return maySell(member) ? null : "member_closed"
}

/**
 * Whether Medusa's own store routes show goods to strangers: those routes cannot say why something is not for sale, so
 * they show only what may be sold. What is sold out, or has no price in Iran, says so there by its stock and its price.
 */
export const storeBlocks = ["sold_out", "no_price"] as const satisfies readonly BlockedReason[]

export function inStoreRoutes(listing: { blocked: BlockedReason | null; /** the clock has changed it and it is not built anew yet */ due: boolean } | null): boolean {
  if (!listing || listing.due) return false
  return listing.blocked === null || storeBlocks.some((reason) => reason === listing.blocked)
}
