import { consonantSkeleton } from "@khooshe/persian-text"
import type { SearchWord } from "./search-words"

/** How many letters of a word may be wrong: short words have too many neighbours. */
function allowedErrors(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** A word, and the word without each of its letters: what words that differ in one letter have in common. */
export function nearForms(word: string): string[] {
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])]
}

/**
 * Letters to insert, delete, replace or swap with a neighbour to make one word of
 * the other (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

/**
 * The word of the dictionary that was most likely meant, or null. A word that
 * sounds the same (same consonants) may differ in vowels and in script; any other
 * only in a letter or two.
 * @param candidates words that resemble it or share its skeleton
 */
export function nearestWord(word: string, candidates: readonly SearchWord[]): SearchWord | null {
  const skeleton = consonantSkeleton(word)
  const latin = /[a-z]/.test(word)
  const scored = candidates.flatMap((candidate) => {
    const distance = editDistance(word, candidate.word)
    const sounds = skeleton !== "" && skeleton === candidate.skeleton
    const otherScript = latin !== /[a-z]/.test(candidate.word)
    if (distance <= allowedErrors(word)) return [{ candidate, score: distance - (sounds ? 0.5 : 0) }]
    return sounds && (otherScript || distance <= 3) ? [{ candidate, score: 2 + (otherScript ? 0 : distance / 10) }] : []
  })
  return scored.sort((a, b) => a.score - b.score || a.candidate.word.localeCompare(b.candidate.word))[0]?.candidate ?? null
}
