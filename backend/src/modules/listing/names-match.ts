import { spellings } from "./readings"
import { tokensOf } from "./search-words"

/** Whether every word of a query begins a word of a name, however the query joins its words: how clusters and members are found, which are few. */
export function nameMatches(query: string, names: readonly string[]): boolean {
  const tokens = names.flatMap(tokensOf)
  return spellings(query).some((spelling) => spelling.split(" ").every((word) => tokens.some((token) => token.startsWith(word))))
}
