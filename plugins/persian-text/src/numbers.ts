import { toLatinDigits } from "./digits.js"

/**
 * Reads a whole number of zero or more, as a quantity or a size is typed: ASCII, Persian or Arabic-Indic
 * digits, blanks around them allowed. Anything else is null: a sign, a fraction, an exponent, full-width
 * digits, grouping marks, an empty text, or a number above `max`.
 *
 * @example parseWholeNumber("۱۲") // 12
 */
export function parseWholeNumber(text: string, max: number = Number.MAX_SAFE_INTEGER): number | null {
  const digits = toLatinDigits(text.trim())
  if (!/^[0-9]{1,16}$/.test(digits)) return null
  const value = Number(digits)
  return value <= max && Number.isSafeInteger(value) ? value : null
}

/**
 * Reads an amount as people type prices: like `parseWholeNumber`, and groups of three may stand apart by
 * a comma, «٬», «،», a space or a half space ("۲٬۴۳۰٬۰۰۰"). A comma in any other place is an error, not a decimal.
 * The unit (toman or rial) is the caller's.
 */
export function parseAmount(text: string, max: number = Number.MAX_SAFE_INTEGER): number | null {
  const digits = toLatinDigits(text.trim())
  if (/^[0-9]+$/.test(digits)) return parseWholeNumber(digits, max)
  if (!/^[0-9]{1,3}(?:[,٬، \u00a0\u202f\u200c][0-9]{3})+$/.test(digits)) return null
  return parseWholeNumber(digits.replace(/[^0-9]/g, ""), max)
}
