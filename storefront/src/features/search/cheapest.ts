import type { ListingCard } from "@contracts/listing"

type Pack = ListingCard["packs"][number]
export type CheapestRow = { listing: ListingCard; pack: Pack; unitPrice: number }

const fewest = 3
const most = 5

/**
 * The cheapest offer of each pack among all that was found, cheapest first: only for goods by the kilo, and only
 * when at least three packs can be compared. Unit prices in rials per kilo.
 */
export function cheapestByPack(listings: ListingCard[]): CheapestRow[] {
  const best = new Map<string, CheapestRow>()
  for (const listing of listings.filter(({ unit, for_sale }) => unit === "kg" && for_sale))
    for (const pack of listing.packs) {
      if (pack.unit_price_rial === null || pack.available < 1) continue
      const known = best.get(pack.pack)
      if (!known || pack.unit_price_rial < known.unitPrice) best.set(pack.pack, { listing, pack, unitPrice: pack.unit_price_rial })
    }
  const rows = [...best.values()].toSorted((a, b) => a.unitPrice - b.unitPrice)
  return rows.length < fewest ? [] : rows.slice(0, most)
}
