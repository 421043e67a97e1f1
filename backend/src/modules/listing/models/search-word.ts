import { model } from "@medusajs/framework/utils"

/** A word that finds something: what a query that found nothing is corrected to. */
export const SearchWord = model.define("search_word", {
  id: model.id({ prefix: "sword" }).primaryKey(),
  /** folded */
  word: model.text().unique(),
  /** as people write it, for «نمایش نتیجه‌های …» */
  spelling: model.text(),
  /** consonants alone, from three letters on */
  skeleton: model.text().index("IDX_search_word_skeleton").nullable(),
})
