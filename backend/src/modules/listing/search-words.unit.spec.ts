import { describe, expect, it } from "vitest"
import { dictionaryWords, tokensOf } from "./search-words"

describe("however a word is joined, it is found", () => {
  it.each(["آب‌نبات", "آب نبات", "آبنبات", "اب‌نبات"])("%s", (text) => expect(tokensOf(text)).toContain("ابنبات"))
  it.each([["كفش", "کفش"], ["سایز ۲۸", "28"], ["Shekar-panir", "shekarpanir"], ["بسته‌بندی", "بستهبندی"], ["(۲۵۰ گرم)", "گرم"]])("%s gives %s", (text, token) => expect(tokensOf(text)).toContain(token))
})

describe("the dictionary", () => {
  it("keeps words as they are written, by their folded form", () =>
    expect(dictionaryWords(["آب‌نبات هل"]).map(({ word, spelling }) => [word, spelling])).toEqual([["ابنبات", "آب‌نبات"], ["هل", "هل"]]))
  it("holds no numbers, no letters alone and no word twice", () => expect(dictionaryWords(["۲۵۰ گرم و گرم", "28"]).map(({ word }) => word)).toEqual(["گرم"]))
  it("keeps a skeleton only where it says something", () => expect(dictionaryWords(["قولتوق هل"]).map(({ skeleton }) => skeleton)).toEqual(["qltq", null]))
})
