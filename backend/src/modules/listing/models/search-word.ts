import { model } from "@medusajs/framework/utils"

/** A word that finds something: what a query that found nothing is corrected to. */
export const SearchWord = model
  .define("search_word", {
    id: model.id({ prefix: "sword" }).primaryKey(),
    /** folded */
    word: model.text().unique(),
    /** as people write it, for «نمایش نتیجه‌های …» */
    spelling: model.text(),
    /** consonants alone, from three letters on */
    skeleton: model.text().index("IDX_search_word_skeleton").nullable(),
    /**
     * The word, and the word without each of its letters: two words that differ in a
     * letter share one of these. Unlike trigrams they need no locale of the database
     * to know Persian letters.
     */
    near: model.array().nullable(),
  })
  .indexes([{ name: "IDX_search_word_near", on: ["near"], type: "GIN" }])
