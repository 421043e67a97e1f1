import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LATIN_ALIASES, consonantSkeleton, foldText, joinedKey, latinToPersian, wrongKeyboardReadings } from "./index.js"

describe("Latin spellings of our goods lead to the Persian word", () => {
  it.each([
    ["abnabat", "آبنبات"],
    ["Abnabat Bojnurd", "آبنبات بجنورد"],
    ["baghlava", "باقلوا"],
    ["baklava", "باقلوا"],
    ["kafsh 28", "کفش 28"],
    ["kafsh ۲۸", "کفش 28"],
    ["hidej", "هیدج"],
    ["hidaj shoes", "هیدج کفش"],
    ["ghazvin", "قزوین"],
    ["qazvin", "قزوین"],
    ["farsh", "فرش"],
    ["ghali", "قالی"],
    ["shekar-panir", "شکرپنیر"],
    ["shekar panir", "شکرپنیر"],
    ["naan berenji", "نان berenji"],
    ["nan e berenji", "نان برنجی"],
    ["packaging", "بسته‌بندی"],
  ])("%s → %s", (query, persian) => expect(latinToPersian(query)).toBe(persian))

  it.each(["", "xyzzy", "کفش", "hfkfhj", "constructor", "__proto__", "28"])("no alias: %j", (query) =>
    expect(latinToPersian(query)).toBeNull(),
  )

  it("no spelling stands for two words, and each is written as a query is folded", () => {
    const spellings = LATIN_ALIASES.flatMap(([, list]) => list.split(" "))
    expect(new Set(spellings).size).toBe(spellings.length)
    for (const spelling of spellings) expect(spelling).toMatch(/^[a-z]+$/)
  })
})

describe("a consonant skeleton meets the Persian word where no alias knows the spelling", () => {
  it.each([
    ["abnabaat", "آبنبات"],
    ["shekarpaneer", "شکرپنیر"],
    ["kafsh", "کفش"],
    ["bojnoord", "بجنورد"],
    ["ghazvin", "قزوین"],
    ["qalicheh", "قالیچه"],
    ["ghaliche", "قالیچه"],
    ["qottab", "قطاب"],
    ["zhele", "ژله"],
    ["bidgineh", "بیدگینه"],
    ["charm", "چرم"],
    ["قلتوق", "قولتوق"],
    ["khaneh", "خانه"],
    ["gonbad", "گنبد"],
  ])("%s ~ %s", (query, word) => expect(consonantSkeleton(query)).toBe(consonantSkeleton(word)))

  it.each([
    ["kafsh", "کیف"],
    ["gaz", "قزوین"],
    ["rokh", "راه"],
  ])("%s is not %s", (query, word) => expect(consonantSkeleton(query)).not.toBe(consonantSkeleton(word)))

  it("words stay apart, digits stay, vowels alone vanish", () => {
    expect(consonantSkeleton("kafsh o 28")).toBe("kfc 28")
    expect(consonantSkeleton("کفش و ۲۸")).toBe("kfc 28")
    expect(consonantSkeleton("aeiou وای")).toBe("")
  })

  it("no text makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[a-z0-9 ]*$/.test(consonantSkeleton(text))))
  })
})

describe("a query typed with the keyboard left in English is read as the keys say", () => {
  it.each([
    ["hfkfhj", "آبنبات"],
    ["HFKFHJ", "آبنبات"],
    ["Hfkfhj", "آبنبات"],
    [";ta", "کفش"],
    [";ta 28", "کفش 28"],
    ["tva", "فرش"],
    ["rgj,r", "قلتوق"],
    ["\\sji", "پسته"],
    ["msji", "پسته"],
    ["Cgi", "ژله"],
    ["'c", "گز"],
    ["fsji fknd", "بسته بندی"],
  ])("%s → %s", (keys, word) => {
    const readings = wrongKeyboardReadings(keys).map(foldText)
    expect(readings).toContain(foldText(word))
  })

  it("an M has two readings, since two layouts are in use", () => {
    expect(wrongKeyboardReadings("mhk").map(joinedKey)).toEqual(["پان", "یان"])
  })

  it.each(["کفش", "28", "", "  "])("nothing to read again in %j", (text) => expect(wrongKeyboardReadings(text)).toEqual([]))
})
