import type { ListingCard } from "@contracts/listing"
import { packEntries, packToken } from "@/features/listing/pack-entries"

type Pack = ListingCard["packs"][number]
export type Facet = { token: string; count: number; pack?: Pack; size?: number; material?: "wool" | "silk" }

const far = Number.MAX_SAFE_INTEGER

/** Listings with what can be bought first, then by the unit price of their lead pack. */
export const byUnitPrice = (listings: ListingCard[]): ListingCard[] => listings.toSorted((a, b) => Number(b.for_sale) - Number(a.for_sale) || (a.lead?.unit_price_rial ?? far) - (b.lead?.unit_price_rial ?? far))

const tally = <T>(items: T[], tokenOf: (item: T) => string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) for (const token of new Set(tokenOf(item))) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

/** The filter chips of a kind: its packs for food, its sizes for shoes, wool and silk for rugs. Fewer than two are no choice. */
export function facetsOfKind(listings: ListingCard[]): Facet[] {
  const unit = listings[0]?.unit
  let facets: Facet[] = []
  if (unit === "pair") facets = [...tally(listings, (listing) => listing.sizes.map(sizeToken))].map(([token, count]) => ({ token, count, size: Number(token.slice(5)) })).toSorted((a, b) => a.size - b.size)
  else if (unit === "m2") facets = [...tally(listings, (listing) => (listing.rug ? [listing.rug.material] : []))].map(([token, count]) => ({ token, count, material: token === "silk" ? "silk" : "wool" }))
  else {
    const entries = packEntries(listings)
    facets = [...tally(entries, ({ pack }) => [packToken(pack.pack)])].flatMap(([token, count]) => {
      const pack = entries.find((entry) => packToken(entry.pack.pack) === token)?.pack
      return pack ? [{ token, count, pack }] : []
    })
  }
  return facets.length > 1 ? facets : []
}

export const sizeToken = (size: number): string => `size-${size}`

