import { consonantSkeleton } from "@khooshe/persian-text"
import { nearestWord, nearForms } from "../../../modules/listing/correction"
import type { SearchWord } from "../../../modules/listing/search-words"
import { rowsOf, type Database } from "../../../shared/database"

const CANDIDATES = 50

/** Words that are like one that found nothing but for a letter, or share all its consonants; an index serves both. */
const query = `
select word, spelling, skeleton from search_word
where deleted_at is null and (near && cast(:near as text[]) or skeleton = :skeleton)
order by abs(length(word) - length(:word)), word limit ${CANDIDATES}`

/**
 * The query with misspelt words put right by the dictionary, as people write it.
 * Null when there is nothing to put right, or a word that resembles nothing.
 */
export async function correctQuery(database: Database, words: readonly string[]): Promise<string | null> {
  const known = new Set((await rowsOf<{ word: string }>(database, "select word from search_word where word = any(:words) and deleted_at is null", { words: [...words] })).map((row) => row.word))
  const corrected: string[] = []
  for (const word of words) {
    if (known.has(word) || /^[0-9]+$/.test(word)) {
      corrected.push(word)
      continue
    }
    const candidates = await rowsOf<SearchWord>(database, query, { word, near: nearForms(word), skeleton: consonantSkeleton(word) || null })
    const nearest = nearestWord(word, candidates)
    if (!nearest) return null
    corrected.push(nearest.spelling)
  }
  return words.length > 0 && words.some((word) => !known.has(word)) ? corrected.join(" ") : null
}

/** A correction as people write it: «آبنبات» for the folded «ابنبات» that a wrong keyboard gives. Words that the dictionary does not know stay. */
export async function spellWell(database: Database, corrected: string): Promise<string> {
  const words = corrected.split(" ")
  const rows = await rowsOf<{ word: string; spelling: string }>(database, "select word, spelling from search_word where word = any(:words) and deleted_at is null", { words })
  return words.map((word) => rows.find((row) => row.word === word)?.spelling ?? word).join(" ")
}
