import { beforeAll, describe, expect, it } from "vitest"

import { lettering, letteringWidth, loadLettering, visualRuns } from "./lettering"

describe("the order of runs as seen, from the left", () => {
  it.each([
    ["شکرپنیر", ["شکرپنیر"]],
    ["۲۵۰ گرم", [" گرم", "۲۵۰"]],
    ["۱٫۵ کیلو", [" کیلو", "۱٫۵"]],
    ["۱٬۰۰۰ ساشه", [" ساشه", "۱٬۰۰۰"]],
    ["۱۰ × ۱ کیلو", [" کیلو", "۱", " × ", "۱۰"]],
    ["باقلوا، ۲ کیلو", [" کیلو", "۲", "باقلوا، "]],
    ["45 cm", ["45", " ", "cm"]],
    ["Zanjan Carpet", ["Zanjan Carpet"]],
  ])("%s", (text, runs) => {
    expect(visualRuns(text).map((run) => run.text)).toEqual(runs)
  })

  it("turns words of a Persian line right to left, its numbers left to right", () => {
    expect(visualRuns("۲۵۰ گرم").map((run) => run.rtl)).toEqual([true, false])
  })
})

describe("lettering", () => {
  beforeAll(loadLettering)
  const outline = (text: string) => /d="([^"]+)"/.exec(lettering(text, 0, 0, { size: 500, fill: "#000" }))?.[1] ?? ""
  const width = (text: string) => letteringWidth(text, 100)

  it("joins letters: a word is not its letters side by side", () => {
    const letters = [..."شکرپنیر"]
    expect(width("شکرپنیر")).toBeLessThan(letters.reduce((sum, letter) => sum + width(letter), 0) * 0.85)
  })

  it("breaks the join at a zero-width non-joiner and draws nothing for it", () => {
    expect(outline("گل‌محمدی")).not.toBe(outline("گلمحمدی"))
    expect(width("گل‌محمدی")).toBeCloseTo(width("گل") + width("محمدی"), 0)
  })

  it("writes numbers with their first digit on the left", () => {
    const digit = outline("۲").slice(outline("۲").indexOf(" "))
    expect(outline("۲۵").indexOf(digit.slice(0, 40))).toBeLessThan(outline("۲۵").length / 2)
    expect(outline("۲۵")).not.toBe(outline("۵۲"))
  })

  it("has a glyph for every Persian letter and digit", () => {
    const missing = outline("\u{10FFFD}")
    const seen = [..."آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئ۰۱۲۳۴۵۶۷۸۹٫٬،×"].filter((char) => outline(char) === missing || outline(char) === "")
    expect(seen).toEqual([])
  })

  it("shrinks a line to fit and keeps a shorter one as it is", () => {
    const scale = (style: { fit?: number }) =>
      Number(/scale\(([\d.]+)\)/.exec(lettering("نان چای قزوین", 0, 0, { size: 50, fill: "#000", ...style }))?.[1])
    expect(scale({ fit: 50 })).toBeLessThan(scale({}))
    expect(scale({ fit: 5000 })).toBe(scale({}))
  })
})
