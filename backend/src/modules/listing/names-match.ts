import { tokensOf } from "./search-words"

/** Whether every word of a query begins a word of a name: how clusters and members are found, which are few. */
export function nameMatches(words: readonly string[], names: readonly string[]): boolean {
  const tokens = names.flatMap(tokensOf)
  return words.length > 0 && words.every((word) => tokens.some((token) => token.startsWith(word)))
}
