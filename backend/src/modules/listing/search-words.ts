import { consonantSkeleton, foldText, joinedKey } from "@khooshe/persian-text"

/** Skeletons shorter than this match too much. */
const SHORTEST_SKELETON = 3

/** A word of the dictionary that misspelt queries are corrected by. */
export type SearchWord = { word: string; spelling: string; skeleton: string | null }

/**
 * The tokens that a text is found by: its folded words, and every two
 * neighbours written as one, so that «آب‌نبات», «آب نبات» and «آبنبات» find each other.
 */
export function tokensOf(text: string): string[] {
  const words = foldText(text.replace(/[^\p{L}\p{M}\p{N}\s\u200c]/gu, " ")).split(" ").filter(Boolean)
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`)
  return [...words, ...pairs]
}

/** Tokens of several texts, each once, as one string for the index. */
export function tokenText(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(tokensOf))].join(" ")
}

/** Words of a text as its readers write them, by their folded form; half spaces join, blanks part. Numbers are no words. */
export function dictionaryWords(texts: readonly string[]): SearchWord[] {
  const words = new Map<string, SearchWord>()
  for (const spelling of texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}\u200c]+/u))) {
    const word = joinedKey(spelling)
    if (word.length < 2 || /^[0-9]+$/.test(word) || words.has(word)) continue
    const skeleton = consonantSkeleton(word)
    words.set(word, { word, spelling: spelling.replace(/^\u200c+|\u200c+$/g, ""), skeleton: skeleton.length >= SHORTEST_SKELETON ? skeleton : null })
  }
  return [...words.values()]
}
