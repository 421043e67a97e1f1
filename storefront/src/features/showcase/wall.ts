import type { ListingCard } from "@contracts/listing"
import type { Picture } from "@contracts/shared"

type Hung = { listing: ListingCard; rug: NonNullable<ListingCard["rug"]>; picture: Picture }

const most = 6

/** The first drawn rug of each kind, largest first: what hangs on the wall of the showcase. */
export function onePerKind(listings: ListingCard[]): Hung[] {
  const byKind = new Map<string, Hung>()
  for (const listing of listings) {
    const { rug, picture, kind } = listing
    if (rug && picture && !byKind.has(kind.handle)) byKind.set(kind.handle, { listing, rug, picture })
  }
  const area = ({ rug }: Hung) => rug.width_cm * rug.length_cm
  return [...byKind.values()].toSorted((a, b) => area(b) - area(a)).slice(0, most)
}
