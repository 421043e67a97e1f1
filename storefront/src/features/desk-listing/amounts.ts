import { parseAmount, toLatinDigits } from "@khooshe/persian-text"
import type { Locale } from "@/i18n/locales"
import { formatNumber } from "@/shared/quantity"

export type CountedUnit = "g" | "pair" | "piece"

const largest = 1_000_000_000

/** Kilos as typed, with up to three decimals after any of the marks in use, in whole grams; null for anything else. */
export function parseKilos(text: string): number | null {
  const found = /^([0-9]{1,6})(?:[.٫/]([0-9]{1,3}))?$/.exec(toLatinDigits(text.trim()).replace(/[٬,\s]/g, ""))
  return found ? Number(found[1]) * 1000 + Number((found[2] ?? "").padEnd(3, "0")) : null
}

/** An amount of stock as typed: kilos for what is weighed, a whole number for what is counted. */
export const parseStock = (text: string, unit: CountedUnit): number | null => (unit === "g" ? parseKilos(text) : parseAmount(text.trim(), largest))

/** The same as people read it: kilos with up to three decimals, or the number. */
export const stockText = (amount: number, unit: CountedUnit, locale: Locale): string => formatNumber(unit === "g" ? amount / 1000 : amount, locale, 3)

/** A whole number as typed, in digits of any script, with or without separators; null for none. */
export const parseWhole = (text: string, most = largest): number | null => parseAmount(text.trim(), most)
