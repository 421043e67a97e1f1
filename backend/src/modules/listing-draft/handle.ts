import { toLatinDigits } from "@khooshe/persian-text"

/** Persian letters as they are read; vowels that nobody writes are not there. */
const letters: Readonly<Record<string, string>> = {
  آ: "a", ا: "a", أ: "a", إ: "e", ب: "b", پ: "p", ت: "t", ث: "s", ج: "j", چ: "ch", ح: "h", خ: "kh", د: "d", ذ: "z", ر: "r", ز: "z", ژ: "zh", س: "s", ش: "sh",
  ص: "s", ض: "z", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f", ق: "q", ک: "k", ك: "k", گ: "g", ل: "l", م: "m", ن: "n", و: "v", ه: "h", ة: "h", ی: "i", ي: "i", ئ: "y", ؤ: "o",
}
const LONGEST = 60

/** Words as a handle holds them: lower-case ASCII letters and digits, joined by hyphens. Empty when nothing of it can be. */
export function slugOf(text: string): string {
  return [...toLatinDigits(text).normalize("NFKD").toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670'’\u200c]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "")
}

/**
 * Handles that a good may get, the best first: its English name (or its Persian one, spelt) and its member's.
 * @param kind handle of its kind, for a name of which nothing can be spelt
 */
export function* handlesFor(title: { fa: string; en: string }, member: string, kind: string): Generator<string> {
  const name = slugOf(title.en) || slugOf(title.fa) || kind
  const base = name.endsWith(`-${member}`) || name === member ? name : `${name}-${member}`
  yield base
  for (let turn = 2; ; turn += 1) yield `${base}-${turn}`
}

/** How the SKUs of a good's packs and stock begin: its member, and what sets it apart from the member's other goods. */
export function skuBaseOf(member: string, listing_id: string): string {
  return `${member}-${listing_id.slice(-5)}`.toUpperCase()
}
