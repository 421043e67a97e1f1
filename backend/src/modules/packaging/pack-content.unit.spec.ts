import { describe, expect, it } from "vitest"
import { contentWords, rugContent } from "./pack-content"

const sachet = { fa: "ساشه", en: "sachets" }

describe("the net content in words", () => {
  it.each([
    ["g", 250, 1, null, "۲۵۰ گرم", "250 g"],
    ["g", 1000, 1, null, "۱ کیلو", "1 kg"],
    ["g", 1500, 1, null, "۱٫۵ کیلو", "1.5 kg"],
    ["g", 1000, 100, sachet, "۱۰۰ ساشه ۱۰ گرمی", "100 sachets of 10 g"],
    ["g", 250, 100, sachet, "۱۰۰ ساشه ۲٫۵ گرمی", "100 sachets of 2.5 g"],
    ["g", 10_000, 10, { fa: "جعبه", en: "boxes" }, "۱۰ جعبه ۱ کیلویی", "10 boxes of 1 kg"],
    ["pair", 1, 1, null, "۱ جفت", "1 pair"],
    ["pair", 5, 1, null, "۵ جفت", "5 pairs"],
    ["piece", 100, 1, { fa: "متر", en: "m" }, "۱۰۰ متر", "100 m"],
    ["piece", 100, 1, null, "۱۰۰ عدد", "100 pieces"],
    ["cm2", 28_350, 1, null, "۲٫۸۳۵ متر مربع", "2.835 m²"],
  ] as const)("%s %i of %i", (net_unit, net_amount, pieces, piece, fa, en) => expect(contentWords({ net_unit, net_amount, pieces, piece })).toEqual({ fa, en }))

  it("of a rug are its sides", () => expect(rugContent(135, 210)).toEqual({ fa: "۱٫۳۵ × ۲٫۱ متر", en: "1.35 × 2.1 m" }))
})
