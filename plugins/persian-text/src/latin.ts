import { LATIN_ALIASES } from "./latin-aliases.js"
import { foldText } from "./search-key.js"

/** Longest run of words read as one alias ("nan e berenji" is three). */
const LONGEST_PHRASE = 3

let table: Map<string, string> | undefined

function aliases(): Map<string, string> {
  // built on first use, so that importing this package does nothing
  table ??= new Map(
    LATIN_ALIASES.flatMap(([persian, spellings]) => spellings.split(" ").map((spelling) => [spelling, persian])),
  )
  return table
}

/**
 * The Persian reading of a query written in Latin letters, by the curated aliases: "abnabat" → "آبنبات",
 * "kafsh 28" → "کفش 28", "shekar-panir" → "شکرپنیر". Words that no alias knows stay as they are. Null when
 * none is known, so the caller goes on to the consonant skeleton and then to the other keyboard.
 */
export function latinToPersian(query: string): string | null {
  const words = foldText(query.replace(/[-_’']/g, " ")).split(" ").filter(Boolean)
  const read: string[] = []
  let known = false
  let at = 0
  while (at < words.length) {
    const match = longestAlias(words, at)
    if (match) known = true
    read.push(match?.persian ?? words[at] ?? "")
    at += match?.words ?? 1
  }
  return known ? read.join(" ") : null
}

function longestAlias(words: readonly string[], at: number): { persian: string; words: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const persian = aliases().get(words.slice(at, at + length).join(""))
    if (persian !== undefined) return { persian, words: length }
  }
  return null
}
