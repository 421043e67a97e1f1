import type { PriceFilter } from "@contracts/desk-prices"
import { parseAmount, toLatinDigits } from "@khooshe/persian-text"
import { isPrice, LARGEST_PRICE_RIAL, shiftedPrice, type PriceShift } from "@packaging/price-change"
import { rialsPerDisplayUnit } from "@/shared/money"
import { isHandle } from "@/shared/paths"
import { one, type Query } from "@/shared/query"

/** A price as typed, in tomans, in digits of any script; rials, or null when it is none. */
export function parsePrice(text: string): number | null {
  const toman = parseAmount(text, LARGEST_PRICE_RIAL / rialsPerDisplayUnit)
  const rial = toman === null ? 0 : toman * rialsPerDisplayUnit
  return isPrice(rial) ? rial : null
}

/** Percent as typed, with up to two decimals after any of the marks in use, in hundredths; null for anything else. */
export function parsePercent(text: string): number | null {
  const found = /^([0-9]{1,4})(?:[.٫,/]([0-9]{1,2}))?$/.exec(toLatinDigits(text.trim()).replace(/[%٪]$/, "").trim())
  return found ? Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : null
}

/** What stands in the address as a change of many: its shift, "bad" when it cannot be read, null when none is asked for. */
export function shiftIn(query: Query): PriceShift | "bad" | null {
  const value = one(query.value)
  if (value === undefined || value.trim() === "") return null
  const sign = one(query.way) === "down" ? -1 : 1
  const read = one(query.by) === "amount" ? parseAmount(value, LARGEST_PRICE_RIAL / rialsPerDisplayUnit) : parsePercent(value)
  if (read === null || read === 0) return "bad"
  return one(query.by) === "amount" ? { by: "amount", rial: sign * read * rialsPerDisplayUnit } : { by: "percent", hundredths: sign * read }
}

/** Which packs a change of all is for, as the address says it. */
export function filterIn(query: Query): PriceFilter {
  const [q, kind] = [(one(query.q) ?? "").trim().slice(0, 100), one(query.kind) ?? ""]
  return { ...(q ? { q } : {}), ...(isHandle(kind) ? { kind } : {}) }
}

/** Each value of a part of an address, however often it stands there. */
export const every = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())

/** A pack's price after the shift; as it was when the pack is not among those picked, or nothing would be left of it. */
export function shifted(price_rial: number, variant_id: string, shift: PriceShift | null, picked: readonly string[]): number {
  if (shift === null || (picked.length > 0 && !picked.includes(variant_id))) return price_rial
  return shiftedPrice(price_rial, shift) ?? price_rial
}

/** By how many percent a price moved, to one decimal. */
export const movedPercent = (old_rial: number, new_rial: number): number => Math.round(((new_rial - old_rial) / old_rial) * 1000) / 10
