import type { LocalizedText } from "../../../contracts/shared"
import { dictionaryWords } from "../../../modules/listing/search-words"
import { rowsOf, type Database } from "../../../shared/database"

const insert = (from: string) => `
  insert into search_word (id, word, spelling, skeleton, near)
  select 'sword_' || replace(gen_random_uuid()::text, '-', ''), word, min(spelling), min(skeleton),
    array(select word union select overlay(word placing '' from at for 1) from generate_series(1, length(word)) as letters(at))
  from (${from}) as found group by word
  on conflict (word) where deleted_at is null do nothing`

const ofListings = `select w.word, w.spelling, w.skeleton from listing l, jsonb_to_recordset(l.search->'words') as w(word text, spelling text, skeleton text) where l.deleted_at is null`

/** Adds the words of these listings to the dictionary that misspelt queries are corrected by. */
export async function addWords(database: Database, productIds: readonly string[]): Promise<void> {
  await database.raw(insert(`${ofListings} and l.product_id = any(:ids)`), { ids: [...productIds] })
}

/** Brings the dictionary in line: words that nothing carries any more would correct to nothing. Names of clusters count, shop or not. */
export async function renewWords(database: Database): Promise<void> {
  const clusters = await rowsOf<{ name: LocalizedText }>(database, "select name from cluster where deleted_at is null")
  const names = dictionaryWords(clusters.flatMap(({ name }) => [name.fa, name.en]))
  const bindings = { names: JSON.stringify(names) }
  const all = `${ofListings} union all select n.word, n.spelling, n.skeleton from jsonb_to_recordset(cast(:names as jsonb)) as n(word text, spelling text, skeleton text)`
  await database.raw(insert(all), bindings)
  await database.raw(`delete from search_word where word not in (select word from (${all}) as found)`, bindings)
}
