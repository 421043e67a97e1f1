import type { ListingCard } from "@contracts/listing"
import type { Picture } from "@contracts/shared"

type Hung = { listing: ListingCard; rug: NonNullable<ListingCard["rug"]>; picture: Picture }

const most = 6

/** One drawn rug of each size, largest first and of another design where there is one: what hangs on the wall of the showcase. */
export function onePerSize(listings: ListingCard[]): Hung[] {
  const drawn = listings.flatMap((listing): Hung[] => (listing.rug && listing.picture ? [{ listing, rug: listing.rug, picture: listing.picture }] : []))
  const sizeOf = ({ rug }: Hung) => `${rug.width_cm}x${rug.length_cm}`
  const area = ({ rug }: Hung) => rug.width_cm * rug.length_cm
  const sizes = [...new Set(drawn.toSorted((a, b) => area(b) - area(a)).map(sizeOf))].slice(0, most)
  const designs = new Set<string>()
  return sizes.flatMap((size) => {
    const own = drawn.filter((hung) => sizeOf(hung) === size)
    const chosen = own.find(({ rug }) => !designs.has(rug.design.en)) ?? own[0]
    if (!chosen) return []
    designs.add(chosen.rug.design.en)
    return [chosen]
  })
}

const largestMetre = 124
const wallWidth = 1180
const gap = 44

/** Pixels for a metre, so that all rugs hang on a wide screen at once. Widths in centimetres. */
export const fittingMetre = (widths: number[]): number => Math.min(largestMetre, Math.floor((wallWidth - gap * (widths.length - 1)) / (widths.reduce((sum, width) => sum + width, 0) / 100)))
