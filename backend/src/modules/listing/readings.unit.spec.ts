import { describe, expect, it } from "vitest"
import { editDistance, nearestWord, nearForms } from "./correction"
import { nameMatches } from "./names-match"
import { queryWords, readingsOf } from "./readings"
import { dictionaryWords } from "./search-words"

describe("a query is read in every way it may be meant", () => {
  it.each<[string, string, string | null]>([
    ["آبنبات", "ابنبات", null],
    ["آب نبات", "ابنبات", null],
    ["آب‌نبات", "ابنبات", null],
    ["ابنبات", "ابنبات", null],
    ["كفش", "کفش", null],
    ["شيريني سنتي", "شیرینی سنتی", null],
    ["بسته بندی", "بستهبندی", null],
    ["سایز ٢٨", "سایز 28", null],
    ["abnabat", "ابنبات", "آبنبات"],
    ["kafsh", "کفش", "کفش"],
    ["hfkfhj", "ابنبات", "ابنبات"],
    [";ta", "کفش", "کفش"],
  ])("%s as %s", (query, text, corrected) => expect(readingsOf(query)).toContainEqual({ text, strategy: "all", corrected }))

  it("as typed comes first", () => expect(readingsOf("abnabat")[0]).toEqual({ text: "abnabat", strategy: "all", corrected: null }))
  it("signs among letters give the wrong keyboard away, before beginnings of words are tried", () => {
    const readings = readingsOf(";ta").map(({ text, strategy }) => `${text} ${strategy}`)
    expect(readings.indexOf("کفش all")).toBeLessThan(readings.indexOf("ta last"))
  })
  it("nothing has no readings", () => expect(readingsOf(" ،؛ ")).toEqual([]))
  it("reads eight words of a thousand", () => expect(queryWords("کفش ".repeat(1000))).toHaveLength(8))
})

describe("misspelt words find their neighbours", () => {
  const dictionary = dictionaryWords(["آب‌نبات شکرپنیر قولتوق کفش پسته Qoltuq baklava باقلوا پادرازی"])
  it.each([
    ["ابنیات", "آب‌نبات"],
    ["قلتوق", "قولتوق"],
    ["shekarpaneer", "شکرپنیر"],
    ["باقلو", "باقلوا"],
    ["پادارزی", "پادرازی"],
    ["کفس", undefined],
    ["هواپیما", undefined],
  ])("%s is %s", (word, spelling) => expect(nearestWord(word, dictionary)?.spelling).toBe(spelling))
})

it.each([["ابنیات", "ابنبات"], ["باقلو", "باقلوا"], ["پادارزی", "پادرازی"]])("%s and %s share a form, by which an index finds one from the other", (wrong, right) =>
  expect(nearForms(wrong).some((form) => nearForms(right).includes(form))).toBe(true))

it.each([["کفش", "کفش", 0], ["کفش", "کش", 1], ["کفش", "کشف", 1], ["", "کفش", 3], ["باقلوا", "بقالوا", 1], ["abc", "xyz", 3]])("from %s to %s it is %i", (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

it.each<[string, string, boolean]>([["لرستان", "سنگ لرستان", true], ["سنگ لر", "سنگ لرستان", true], ["سنگ قم", "سنگ لرستان", false], ["", "سنگ لرستان", false], ["آب نبات", "آبنبات بجنورد", true], ["آبنبات", "آب‌نبات بجنورد", true]])(
  "%s names %s: %s", (query, name, found) => expect(nameMatches(query, [name])).toBe(found))
