import { foldText, normaliseForStorage } from "@khooshe/persian-text"

/** The letters of Persian and the signs of a name. Letters of other alphabets that look the same are not among them. */
const PERSIAN_NAME = /^[\u200c 0-9۰-۹ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀی«»()&،.\-–]{2,60}$/
const ENGLISH_NAME = /^[A-Za-z0-9 '’&().,\-–]{2,60}$/

/** A name as it is kept, or null when it is none: markup, invisible signs and letters of other alphabets make none. */
export function readName(name: string, language: "fa" | "en"): string | null {
  const kept = language === "fa" ? normaliseForStorage(name) : name.normalize("NFKC").replace(/\s+/g, " ").trim()
  const letters = language === "fa" ? /[ء-ی]{2}/ : /[A-Za-z]{2}/
  return (language === "fa" ? PERSIAN_NAME : ENGLISH_NAME).test(kept) && letters.test(kept) ? kept : null
}

/** What two names are compared by: blanks, half spaces, signs, letter forms and the script of digits make no other name. */
export const nameKey = (name: string): string => foldText(name.normalize("NFKC")).replace(/[^\p{L}\p{N}]/gu, "")

/** Whether a name is one of those, to a reader's eye. */
export const isTaken = (name: string, taken: readonly string[]): boolean => taken.some((each) => nameKey(each) === nameKey(name))

/** The address of a member's page from its English name; "-2", "-3" and so on when others have it. */
export function handleFor(name_en: string, taken: readonly string[]): string {
  const slug = name_en.toLowerCase().replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50).replace(/-+$/, "") || "member"
  if (!taken.includes(slug)) return slug
  const free = taken.map((_, index) => `${slug}-${index + 2}`).find((handle) => !taken.includes(handle))
  return free ?? `${slug}-${taken.length + 2}`
}
