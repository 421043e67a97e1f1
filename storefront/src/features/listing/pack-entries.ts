import type { ListingCard } from "@contracts/listing"

type Pack = ListingCard["packs"][number]
export type PackEntry = { listing: ListingCard; pack: Pack }

const far = Number.MAX_SAFE_INTEGER
const isOpen = ({ listing, pack }: PackEntry): boolean => listing.for_sale && pack.available > 0

/** Every pack of every listing as an entry of its own, so that they can be compared: what can be bought first, then by unit price. */
export const packEntries = (listings: ListingCard[]): PackEntry[] =>
  listings
    .flatMap((listing) => listing.packs.map((pack) => ({ listing, pack })))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.pack.unit_price_rial ?? far) - (b.pack.unit_price_rial ?? far))

/**
 * One entry per listing, each showing the next pack in turn, so that a shelf of one trade shows its tins, boxes and
 * cartons and not one pack a dozen times. Listings come in their own order, which is the fair rotation of the backend;
 * what cannot be bought comes last.
 */
export function shelfOf(listings: ListingCard[]): PackEntry[] {
  const entries = listings.flatMap((listing, index): PackEntry[] => {
    const packs = listing.packs.filter((pack) => pack.available > 0)
    const pack = (packs.length > 0 ? packs : listing.packs)[index % Math.max(packs.length || listing.packs.length, 1)]
    return pack ? [{ listing, pack }] : []
  })
  return entries.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
}

/** The token by which a page's filters know a pack. */
export const packToken = (pack: string): string => `pack-${pack.replace(/[^a-z0-9-]/gi, "")}`
