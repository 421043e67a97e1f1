import { toLatinDigits } from "./digits.js"
import { DIACRITICS, DIRECTION_MARKS, TATWEEL } from "./invisible.js"

/** Two keys of one text. Make them the same way for documents and for queries. */
export type SearchKey = {
  /** Folded letters with single spaces between words. */
  folded: string
  /** The folded key without its spaces, so that آب‌نبات, آب نبات and آبنبات are one. */
  joined: string
}

const LETTERS: Readonly<Record<string, string>> = {
  ي: "ی", ى: "ی", ئ: "ی", ې: "ی",
  ك: "ک", ڪ: "ک",
  ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ۂ: "ه", ۃ: "ه",
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا",
  ؤ: "و",
}

const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g")

/**
 * Folds a text for comparing: NFC; Arabic yeh, kaf, teh marbuta, hamza and madda forms become the plain
 * Persian letter; tatweel, diacritics and direction marks go; digits become ASCII; NBSP, ZWNJ and every
 * other white space become one space; Latin becomes lower case. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return toLatinDigits(
    text
      .replace(DIRECTION_MARKS, "")
      .replace(TATWEEL, "")
      .normalize("NFC")
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(DIACRITICS, "")
      .replace(/\u200d/g, ""),
  )
    .replace(/[\s\u200b\u200c]+/g, " ")
    .trim()
    .toLowerCase()
    .normalize("NFC")
}

/** Without spaces; an accent that stood alone may now compose with the letter before it. */
const join = (folded: string) => folded.replace(/ /g, "").normalize("NFC")

/** The folded text without spaces. */
export function joinedKey(text: string): string {
  return join(foldText(text))
}

/** Both keys at once: store both, try the folded key first and the joined key beside it. */
export function searchKey(text: string): SearchKey {
  const folded = foldText(text)
  return { folded, joined: join(folded) }
}
