import { toLatinDigits } from "./digits.js"
import { DIRECTION_MARKS } from "./invisible.js"

/** Longer than any way to write the number: keeps a hostile text from being worked on at all. */
const LONGEST = 40

/** Digits of a number that people wrote with blanks, hyphens, dots and brackets; null if anything else is in it. */
function bareDigits(text: string): string | null {
  if (text.length > LONGEST) return null
  const bare = toLatinDigits(text)
    .replace(DIRECTION_MARKS, "")
    .replace(/[\s\u200c().\-–/]/g, "")
  return /^\+?[0-9]+$/.test(bare) ? bare : null
}

/**
 * Reads an Iranian mobile number in any usual writing (0912…, 912…, +98912…, 0098912…, Persian digits,
 * blanks) and returns it as eleven ASCII digits, "09121234567"; null when it is not one.
 */
export function parseIranMobile(text: string): string | null {
  const bare = bareDigits(text)
  const found = bare === null ? null : /^(?:(?:\+|00)?980?|0)?(9[0-9]{9})$/.exec(bare)
  return found ? `0${found[1]}` : null
}

/**
 * Reads a ten-digit Iranian postal code, Persian digits, blanks and a hyphen allowed, and returns ten ASCII
 * digits; null when it is not ten digits or all ten are the same, as people type to get past a form.
 */
export function parsePostalCode(text: string): string | null {
  const bare = bareDigits(text)
  return bare !== null && /^[0-9]{10}$/.test(bare) && !/^(.)\1{9}$/.test(bare) ? bare : null
}
