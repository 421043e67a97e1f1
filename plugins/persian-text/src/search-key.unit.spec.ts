import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldText, joinedKey, searchKey } from "./search-key.js"

describe("a search key folds what Persian writers do not tell apart", () => {
  it.each([
    ["Arabic yeh", "شيريني سنتي", "شیرینی سنتی"],
    ["alef maksura", "موسى", "موسی"],
    ["Arabic kaf", "كفش", "کفش"],
    ["teh marbuta", "دايرة", "دایره"],
    ["heh with yeh above, one sign", "خانۀ", "خانه"],
    ["heh with hamza above, two signs", "خانهٔ", "خانه"],
    ["hamza on alef", "أسد", "اسد"],
    ["hamza under alef", "إسلام", "اسلام"],
    ["madda", "آبنبات", "ابنبات"],
    ["madda as a mark of its own", "ا\u0653بنبات", "ابنبات"],
    ["hamza on waw", "مؤسسه", "موسسه"],
    ["hamza on yeh", "قائن", "قاین"],
    ["tatweel", "کـــفش", "کفش"],
    ["diacritics", "مُحَمَّدی", "محمدی"],
    ["direction marks", "\u200fکفش\u200e \u2067۲۸\u2069", "کفش 28"],
    ["Persian digits", "سایز ۲۸", "سایز 28"],
    ["Arabic-Indic digits", "سایز ٢٨", "سایز 28"],
    ["half space", "آب‌نبات", "اب نبات"],
    ["NBSP", "آب\u00a0نبات", "اب نبات"],
    ["runs of blanks and edges", "  آب \n\t نبات ", "اب نبات"],
    ["Latin capitals", "Abnabat BOJNURD", "abnabat bojnurd"],
    ["accents in one sign or two", "cafe\u0301", "café"],
  ])("%s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

describe("a joined key finds words whose half space was typed, dropped or made a space", () => {
  it.each([
    ["ابنبات", ["آبنبات", "آب نبات", "آب‌نبات", "ابنبات", "آب\u00a0نبات"]],
    ["بستهبندی", ["بستهبندی", "بسته بندی", "بسته‌بندی", "بسته‌بندي"]],
    ["خوشههای", ["خوشههای", "خوشه‌های", "خوشه هاي"]],
    ["سایز28", ["سایز ۲۸", "سایز ٢٨", "سایز 28"]],
    ["کفش", ["كفش", "کفش"]],
    ["شیرینیسنتی", ["شيريني سنتي", "شیرینی سنتی"]],
  ])("%s", (key, texts) => {
    for (const text of texts) expect(joinedKey(text)).toBe(key)
  })
})

/** Letters, marks and blanks that the folding touches, mixed with anything else. */
const persianText = fc
  .array(fc.oneof(fc.constantFrom(..."آأإاٱبيىیئكکةۀهؤو ـ\u200c\u200d\u200e\u200f\u00a0\u0653\u0654\u064e\u0651۰۹٠٩aéE\u0301İΣ"), fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""))

describe("folding is settled after one pass, whatever the text", () => {
  it("folded", () => {
    fc.assert(fc.property(persianText, (text) => foldText(foldText(text)) === foldText(text)), { numRuns: 2_000 })
  })
  it("an accent that stood alone joins the letter before it, once", () => {
    expect(joinedKey(joinedKey("E \u0301"))).toBe(joinedKey("E \u0301"))
  })
  it("joined", () => {
    fc.assert(fc.property(persianText, (text) => joinedKey(joinedKey(text)) === joinedKey(text)), { numRuns: 2_000 })
  })
  it("both keys agree", () => {
    fc.assert(
      fc.property(persianText, (text) => {
        const key = searchKey(text)
        return key.folded === foldText(text) && key.joined === joinedKey(text)
      }),
    )
  })
})
