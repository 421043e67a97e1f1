import type { PriceUnit } from "../../contracts/shared"

export type NetUnit = "g" | "pair" | "cm2" | "piece"

/** What a price is compared by, and how many net units make one of it. */
const compared: Readonly<Record<NetUnit, { unit: PriceUnit; size: bigint }>> = {
  g: { unit: "kg", size: 1000n },
  pair: { unit: "pair", size: 1n },
  cm2: { unit: "m2", size: 10_000n },
  piece: { unit: "piece", size: 1n },
}

/** Rials in a toman: shown prices are whole tomans. */
const TOMAN = 10n

/** The unit that prices of a net unit are compared by. */
export function priceUnitOf(net_unit: NetUnit): PriceUnit {
  return compared[net_unit].unit
}

/**
 * Price per kilogram, pair, square metre or piece, in rials, rounded half up to
 * whole tomans. Exact: 279,000 toman for 450 g is 620,000 a kilo.
 * @throws RangeError when the price or the content is not a positive whole number
 */
export function unitPriceRial(price_rial: number, net_amount: number, net_unit: NetUnit): number {
  if (!Number.isSafeInteger(price_rial) || price_rial < 0) throw new RangeError(`price must be whole rials, not ${price_rial}`)
  if (!Number.isSafeInteger(net_amount) || net_amount <= 0) throw new RangeError(`content must be a positive whole number, not ${net_amount}`)
  const per = BigInt(net_amount) * TOMAN
  const tomans = (2n * BigInt(price_rial) * compared[net_unit].size + per) / (2n * per)
  return Number(tomans * TOMAN)
}

/** A tracked part of a kit: so much of this inventory item goes into one pack (grams, pieces, pairs). */
export type KitPart = { inventory_item_id: string; amount: number }
/** Stock of an inventory item at the place it is sold from. */
export type StockLevel = { stocked: number; reserved: number }
export type StockLevels = ReadonlyMap<string, StockLevel>

/**
 * How many packs can be sold now: the scarcest part decides, whole packs only,
 * never below 0. An item without a level has nothing. Null when no part is
 * tracked: stock sets no limit.
 */
export function availablePacks(parts: readonly KitPart[], levels: StockLevels): number | null {
  if (parts.length === 0) return null
  return Math.min(...parts.map((part) => Math.max(0, Math.floor(free(levels, part.inventory_item_id) / part.amount))))
}

/** A wish for packs of one kind: its kit, how many, and whose line it is. */
export type KitLine = { line_id: string; quantity: number; parts: readonly KitPart[] }
export type Demand = { inventory_item_id: string; amount: number; line_ids: string[] }

/** What several lines draw together from each inventory item: packs of one recipe share their bulk. */
export function demandOf(lines: readonly KitLine[]): Demand[] {
  const draws = lines.flatMap((line) => line.parts.map((part) => ({ item: part.inventory_item_id, amount: part.amount * line.quantity, line_id: line.line_id })))
  return [...new Set(draws.map((draw) => draw.item))].map((item) => {
    const of = draws.filter((draw) => draw.item === item)
    return {
      inventory_item_id: item,
      amount: of.reduce((sum, draw) => sum + draw.amount, 0),
      line_ids: [...new Set(of.map((draw) => draw.line_id))],
    }
  })
}

/** The demands that stock cannot meet. Empty: all can be had together. */
export function shortages(demands: readonly Demand[], levels: StockLevels): Demand[] {
  return demands.filter((demand) => demand.amount > free(levels, demand.inventory_item_id))
}

function free(levels: StockLevels, item: string): number {
  const level = levels.get(item)
  return level ? level.stocked - level.reserved : 0
}

/**
 * Check digit of a GTIN-13 from its first twelve digits (GS1: weights 1 and 3 from the left, modulo 10).
 * @throws RangeError for anything but twelve ASCII digits
 */
export function gtinCheckDigit(first_twelve: string): string {
  if (!/^[0-9]{12}$/.test(first_twelve)) throw new RangeError(`twelve digits expected, not ${first_twelve}`)
  const sum = [...first_twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Whether thirteen ASCII digits end in their right check digit. */
export function isGtin13(code: string): boolean {
  return /^[0-9]{13}$/.test(code) && gtinCheckDigit(code.slice(0, 12)) === code[12]
}
