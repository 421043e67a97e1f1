import type { ListingCard } from "@contracts/listing"

type Pack = ListingCard["packs"][number]
export type CompareRow = { listing: ListingCard; pack: Pack; unitPrice: number }

/**
 * One pack of each listing, each another one where that is possible, so that the row says what a pack costs and not
 * only what a member asks. Only what can be bought; dearest per unit first. Prices in rials.
 */
export function spreadOfPacks(listings: ListingCard[]): CompareRow[] {
  const taken = new Set<string>()
  const rows = listings.flatMap((listing): CompareRow[] => {
    const packs = listing.packs.filter((pack) => pack.available > 0 && pack.unit_price_rial !== null)
    const pack = packs.find((candidate) => !taken.has(candidate.pack)) ?? packs[0]
    if (!listing.for_sale || !pack || pack.unit_price_rial === null) return []
    taken.add(pack.pack)
    return [{ listing, pack, unitPrice: pack.unit_price_rial }]
  })
  return rows.toSorted((a, b) => b.unitPrice - a.unitPrice)
}
