import { randomInt } from "node:crypto"
import { toLatinDigits } from "@khooshe/persian-text"

export const CODE_DIGITS = 5
/** How long a code is good for, milliseconds. */
export const CODE_LIFE_MS = 120_000
/** How often one may try; the next is wrong whatever it is. */
export const CODE_TRIES = 5

/** Five digits, each number as likely as another. */
export function newCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0")
}

/** Reads a code as people type it (Persian or Arabic digits, blanks, hyphens); null when it is not five digits. */
export function parseCode(text: string): string | null {
  const bare = toLatinDigits(text).replace(/[\s\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069-]/g, "")
  return /^[0-9]{5}$/.test(bare) ? bare : null
}
