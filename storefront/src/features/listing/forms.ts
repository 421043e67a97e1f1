import type { PackView } from "@contracts/listing"
import type { PriceUnit } from "@contracts/shared"

/** The three forms of a product page: packs to compare, shoes by size and series, a rug that is one. */
export type ProductForm = "packs" | "shoes" | "rug"
export const productForm = (unit: PriceUnit): ProductForm => (unit === "pair" ? "shoes" : unit === "m2" ? "rug" : "packs")

/** Ways of buying shoes, smallest first. */
export const ways = ["single", "series", "dozen", "carton"] as const
export type Way = (typeof ways)[number]

/** The way a pack of shoes belongs to, by its handle: `single`, `series`, `series-26-30` … */
export const wayOf = (pack: string): Way => ways.find((way) => pack === way || pack.startsWith(`${way}-`)) ?? "single"

export type WayGroup = { way: Way; packs: PackView[]; /** what is chosen when the page opens: the first that can be bought */ chosen: PackView | null }

const smallestSize = (pack: PackView): number => Math.min(...pack.sizes.map(({ size }) => size))

/** Packs of shoes by way of buying; inside a way from the smallest size up. Ways without a pack are left out. */
export function groupByWay(packs: PackView[]): WayGroup[] {
  return ways.flatMap((way): WayGroup[] => {
    const own = packs.filter((pack) => wayOf(pack.pack) === way).toSorted((a, b) => smallestSize(a) - smallestSize(b))
    return own.length > 0 ? [{ way, packs: own, chosen: own.find(canBuy) ?? null }] : []
  })
}

/** Whether a pack can be bought now: it has a price, and at least one of it is there. */
export const canBuy = (pack: Pick<PackView, "available" | "price_rial">): boolean => pack.available > 0 && pack.price_rial !== null

/** The pack that is cheapest by unit among those that can be bought, when there is a choice. Null when there is none. */
export function cheapestPack(packs: PackView[]): string | null {
  const priced = packs.filter((pack) => canBuy(pack) && pack.unit_price_rial !== null)
  if (priced.length < 2) return null
  return priced.reduce((best, pack) => ((pack.unit_price_rial ?? 0) < (best.unit_price_rial ?? 0) ? pack : best)).variant_id
}

/** Best price per pair of each way that has a price: the ladder from one pair to a carton. Rials. */
export function priceLadder(packs: PackView[]): { pack: PackView; unitPrice: number }[] {
  return groupByWay(packs).flatMap(({ packs: own }) => {
    const priced = own.flatMap((pack) => (pack.unit_price_rial === null ? [] : [{ pack, unitPrice: pack.unit_price_rial }]))
    return priced.length > 0 ? [priced.reduce((best, next) => (next.unitPrice < best.unitPrice ? next : best))] : []
  })
}

/**
 * Length of a foot in centimetres for an EU size, one decimal. The EU scale counts lasts in Paris points of 2/3 cm,
 * and a last is about 1.2 cm longer than the foot; a maker's own last may differ.
 */
export const footLength = (size: number): number => Math.round(((size * 2) / 3 - 1.2) * 10) / 10

/** Knots of a whole rug, to the nearest ten thousand, from its sides in centimetres and its knots in 7 cm. */
export const knotsOfRug = (widthCm: number, lengthCm: number, knotsPer7cm: number): number =>
  Math.round(((widthCm * lengthCm * (knotsPer7cm / 7) ** 2) / 10_000)) * 10_000
