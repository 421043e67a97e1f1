import { parseWholeNumber } from "@khooshe/persian-text"
import type { Locale } from "@/i18n/locales"

const numberLocales: Record<Locale, string> = { fa: "fa-IR", en: "en-US" }
export const largestQuantity = 9999

/** A number for reading: "۱٬۲۳۴" or "1,234"; up to `fraction` decimals. */
export const formatNumber = (value: number, locale: Locale, fraction = 2): string =>
  new Intl.NumberFormat(numberLocales[locale], { maximumFractionDigits: fraction }).format(value)

/** A number that counts nothing (a size, a year): digits of the language, no grouping. */
export const formatDigits = (value: number, locale: Locale): string => new Intl.NumberFormat(numberLocales[locale], { useGrouping: false }).format(value)

/** How many of a pack: a whole number from 1, in digits of any script; null for anything else. */
export function parseQuantity(text: string): number | null {
  const value = parseWholeNumber(text, largestQuantity)
  return value === null || value < 1 ? null : value
}

/** Grams as people say them: under a kilo in grams, above in kilos with up to two decimals. */
export const massOf = (gram: number): { amount: number; unit: "g" | "kg" } =>
  gram < 1000 ? { amount: gram, unit: "g" } : { amount: Math.round(gram / 10) / 100, unit: "kg" }

/** Millimetres as centimetres with up to one decimal. */
export const centimetres = (mm: number): number => Math.round(mm) / 10

/** "1.35 × 2.1" in metres from centimetres, in digits of the language. */
export const formatMetres = (widthCm: number, lengthCm: number, locale: Locale): string =>
  `${formatNumber(widthCm / 100, locale)} × ${formatNumber(lengthCm / 100, locale)}`

/** A length in feet and inches, as carpets are sold abroad: 5′7″ for 170 cm. */
export function feetAndInches(cm: number): string {
  const inches = Math.round(cm / 2.54)
  return `${Math.floor(inches / 12)}′${inches % 12}″`
}
