import { toLatinDigits, foldText } from "@khooshe/persian-text"

/** A number as it is typed, as a whole number of the last of `decimals` places; or why it is none. */
export type ReadNumber = { value: number } | { wrong: "not_a_number" | "negative" | "too_many_decimals" }

/**
 * Reads a decimal in any digits: groups of three may stand apart by comma, «٬», «،» or a space, the fraction comes after
 * a point or «٫». Zeros that say nothing may follow.
 * @param decimals places that count: 3 reads 1.5 as 1500
 */
export function readNumber(text: string, decimals: number): ReadNumber {
  const latin = toLatinDigits(text.trim()).replace(/[\u200c\u200e\u200f]/g, "").replace(/^[-\u2212\u2013]\s*/, "-")
  const negative = latin.startsWith("-")
  const [whole = "", fraction = "", ...more] = (negative ? latin.slice(1) : latin).split(/[.٫]/)
  if (more.length > 0 || !/^(?:\d+|\d{1,3}(?:[,٬، \u00a0\u202f]\d{3})+)$/.test(whole) || !/^\d*$/.test(fraction)) return { wrong: "not_a_number" }
  if (negative) return { wrong: "negative" }
  const told = fraction.replace(/0+$/, "")
  if (told.length > decimals) return { wrong: "too_many_decimals" }
  const value = Number(whole.replace(/\D/g, "") + told.padEnd(decimals, "0"))
  return Number.isSafeInteger(value) ? { value } : { wrong: "not_a_number" }
}

export type StockUnit = "g" | "pair" | "piece"

const unitWords: readonly [words: readonly string[], unit: StockUnit, times: number][] = [
  [["کیلو", "کیلوگرم", "kg", "kilo", "kilogram", "kilograms"], "g", 1_000],
  [["گرم", "g", "gr", "gram", "grams"], "g", 1],
  [["تن", "ton", "tonne", "t"], "g", 1_000_000],
  [["جفت", "pair", "pairs"], "pair", 1],
  [["عدد", "تا", "دانه", "تخته", "piece", "pieces", "pc", "pcs"], "piece", 1],
]

/** A unit in which stock is told, and how many of the smallest it is. */
export function stockUnitOf(text: string): { unit: StockUnit; times: number } | null {
  const folded = foldText(text)
  const found = unitWords.find(([words]) => words.some((word) => foldText(word) === folded))
  return found ? { unit: found[1], times: found[2] } : null
}

/** The unit in which stock is written and, where nothing else is said, read. */
export const tellingUnit: Readonly<Record<StockUnit, { fa: string; en: string; times: number }>> = {
  g: { fa: "کیلو", en: "kg", times: 1_000 },
  pair: { fa: "جفت", en: "pair", times: 1 },
  piece: { fa: "عدد", en: "piece", times: 1 },
}
