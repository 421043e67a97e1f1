import { foldText, latinToPersian, wrongKeyboardReadings } from "@khooshe/persian-text"

/** One way to read a query. `strategy` last: the last word may be the beginning of one. `corrected` is what to tell the reader, null when it is what was typed. */
export type Reading = { text: string; strategy: "all" | "last"; corrected: string | null }

/** More words than any good has names; the rest is not read. */
const MOST_WORDS = 8

/** The folded words of a query, without signs. */
export function queryWords(query: string): string[] {
  return foldText(query.replace(/[^\p{L}\p{M}\p{N}\s\u200c]/gu, " ")).split(" ").filter(Boolean).slice(0, MOST_WORDS)
}

/** The query as typed, and with neighbours joined, for «آب نبات» is «آبنبات» in some titles. */
export function spellings(query: string): string[] {
  const words = queryWords(query)
  const joined = words.slice(1).map((_, at) => [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)].join(" "))
  return [...new Set([words.join(" "), ...joined])].filter(Boolean)
}

/**
 * How a query may be meant, most likely first. The first reading that finds
 * something is taken: words as typed; Latin spellings of Persian words; the
 * wrong keyboard where the signs give it away; beginnings of words; the wrong
 * keyboard at last, since any Latin word has such a reading.
 */
export function readingsOf(query: string): Reading[] {
  const whole = (text: string, corrected: string | null): Reading[] => spellings(text).map((each) => ({ text: each, strategy: "all", corrected }))
  const begun = (text: string, corrected: string | null): Reading[] => spellings(text).map((each) => ({ text: each, strategy: "last", corrected }))

  const latin = latinToPersian(query)
  const keyboard = wrongKeyboardReadings(query)
  const typedBlind = /[a-z][;'[\],\\]|[;'[\],\\][a-z]/i.test(query)
  return [
    ...whole(query, null),
    ...(latin ? whole(latin, latin) : []),
    ...(typedBlind ? keyboard.flatMap((reading) => whole(reading, reading)) : []),
    ...begun(query, null),
    ...(latin ? begun(latin, latin) : []),
    ...keyboard.flatMap((reading) => [...whole(reading, reading), ...begun(reading, reading)]),
  ]
}
