import "server-only"
import type { AuditPage } from "@contracts/audit"
import type { DeskListing, DeskListingKinds, DeskListings } from "@contracts/desk-listings"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { listingCall, listingsCall } from "./calls"

type Asked = { state?: string; q?: string; after?: string }

/** A page of a member's goods; null for what is not there, or not theirs. */
export const readListings = (locale: Locale, member: string, asked: Asked): Promise<DeskListings | null> =>
  readDesk(locale, deskPaths.listings(member), `${listingsCall(member)}?${new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])))}`)

/** What a member may list, and what each kind asks for. */
export const readKinds = (locale: Locale, member: string): Promise<DeskListingKinds | null> => readDesk(locale, deskPaths.newListing(member), `/desk/members/${encodeURIComponent(member)}/listing-kinds`)

/** One good of a member. `path` is the page that asks, to come back to. */
export const readListing = (locale: Locale, member: string, listing: string, path = deskPaths.listing(member, listing)): Promise<DeskListing | null> => readDesk(locale, path, listingCall(member, listing))

/** What was done with a good, the newest first. */
export const readListingHistory = (locale: Locale, member: string, listing: string): Promise<AuditPage | null> => readDesk(locale, deskPaths.listing(member, listing), `${listingCall(member, listing)}/history`)
