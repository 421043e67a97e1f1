import type { ListingCard } from "@contracts/listing"
import type { LocalizedText } from "@contracts/shared"

export type KindGroup = { kind: { handle: string; name: LocalizedText }; listings: ListingCard[]; packs: number; /** rials, the cheapest that can be bought */ from: number | null }

/** A member's goods by kind, in the order they come, with the number of packs and the lowest unit price. */
export function groupByKind(listings: ListingCard[]): KindGroup[] {
  const groups = new Map<string, ListingCard[]>()
  for (const listing of listings) groups.set(listing.kind.handle, [...(groups.get(listing.kind.handle) ?? []), listing])
  return [...groups.values()].flatMap((own) => {
    const first = own[0]
    if (!first) return []
    const prices = own.flatMap((listing) => (listing.for_sale ? listing.packs.flatMap((pack) => (pack.unit_price_rial === null || pack.available < 1 ? [] : [pack.unit_price_rial])) : []))
    return [{ kind: first.kind, listings: own, packs: own.reduce((sum, listing) => sum + listing.pack_count, 0), from: prices.length > 0 ? Math.min(...prices) : null }]
  })
}
