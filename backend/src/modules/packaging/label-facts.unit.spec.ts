import { describe, expect, it } from "vitest"
import { factsOfLabel, labelFacts, rugFactsOf } from "./label-facts"

const t = (fa: string, en: string) => ({ fa, en })
const context = { maker: t("کارگاه نمونه نسترن", "Sample workshop Nastaran"), permit_number: "47/1234" }
const candy = labelFacts.parse({
  trade: "candy", ingredients: t("شکر، آب", "sugar, water"), allergens: null, storage: t("جای خشک و خنک", "cool and dry"), shelf_life_months: 12, lot: "B-1405-08-27",
})

describe("the label gives its facts in the order of its trade", () => {
  it("food without known allergens", () =>
    expect(factsOfLabel(candy, context).map((fact) => fact.key)).toEqual(["ingredients", "storage", "shelf_life", "maker", "permit_number", "lot"]))
  it("says the shelf life in words of both languages", () =>
    expect(factsOfLabel(candy, context).find((fact) => fact.key === "shelf_life")?.value).toEqual({ fa: "۱۲ ماه", en: "12 months" }))
  it("leaves out a permit that there is none of", () =>
    expect(factsOfLabel(candy, { ...context, permit_number: null }).some((fact) => fact.key === "permit_number")).toBe(false))
})

it("facts of another trade, or more than the trade has, are refused", () => {
  expect(labelFacts.safeParse({ ...candy, trade: "shoe" }).success).toBe(false)
  expect(labelFacts.safeParse({ ...candy, colour: "red" }).success).toBe(false)
})

it("only a rug has the facts of a rug", () => {
  expect(rugFactsOf(candy, false)).toBeNull()
  const rug = labelFacts.parse({
    trade: "rug", width_cm: 135, length_cm: 210, design: t("قولتوق", "Qoltuq"), material: "wool", pile: t("پشم", "wool"), warp: t("پنبه", "cotton"), knots_per_7cm: 30,
    dyes: [{ name: t("روناس", "madder"), source: t("ریشه", "root"), colour: "#9E2B28" }], village: t("قولتوق", "Qoltuq"), year: 1404, weight_gram: 9900, certificate: null,
  })
  expect(rugFactsOf(rug, true)).toMatchObject({ width_cm: 135, made_to_order: true })
  expect(rugFactsOf(rug, true)).not.toHaveProperty("trade")
})
