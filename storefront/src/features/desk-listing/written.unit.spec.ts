import type { TemplateField } from "@contracts/listing-template"
import { describe, expect, it } from "vitest"
import { factText, writtenIn } from "./written"

const field = (key: string, type: TemplateField["type"], suggested: TemplateField["suggested"] = null): TemplateField => ({ key, type, suggested, label: { fa: key, en: key }, hint: null, unit: null, min: null, max: null, max_length: null, choices: [], required: true })
const template = { fields: [field("ingredients", "paragraph"), field("allergens", "text"), field("shelf_life_months", "whole", 12), field("food_grade", "yes_no"), field("material", "choice"), field("dyes", "dyes"), field("lot", "word")] }
const form = (entries: [string, string][]) => {
  const made = new FormData()
  for (const [name, value] of entries) made.append(name, value)
  return made
}

describe("what a form says of a good", () => {
  it("is only what the form has fields for: nothing else is emptied", () => {
    expect(writtenIn(form([["has", "title"], ["title_fa", " شکرپنیر "], ["title_en", ""], ["fact_lot", "7"]]), template)).toEqual({ title: { fa: "شکرپنیر", en: "" } })
  })

  it("reads every kind of fact, in digits of any script", () => {
    const has = template.fields.map(({ key }): [string, string] => ["has", `fact_${key}`])
    const said = writtenIn(form([...has, ["fact_ingredients_fa", "شکر\r\nهل"], ["fact_allergens_chip", "0"], ["fact_allergens_chip", "x"], ["fact_allergens_fa", "فندق"], ["fact_shelf_life_months", "۱۲"], ["fact_food_grade", "on"], ["fact_material", "wool"], ["fact_dyes_0_name_fa", "سرخ"], ["fact_dyes_0_source_fa", "روناس"], ["fact_dyes_0_colour", "#8e2b26"], ["fact_dyes_2_colour", "#000000"]]), template)
    expect(said.facts).toEqual({
      ingredients: { fa: "شکر\nهل", en: "" }, allergens: { fa: "گندم، فندق", en: "wheat" }, shelf_life_months: 12, food_grade: true, material: "wool",
      dyes: [{ name: { fa: "سرخ", en: "" }, source: { fa: "روناس", en: "" }, colour: "#8e2b26" }], lot: null,
    })
  })

  it("sends a number that is none as it was typed, to be told so beside its field", () => {
    expect(writtenIn(form([["has", "fact_shelf_life_months"], ["fact_shelf_life_months", "یک سال"]]), template).facts).toEqual({ shelf_life_months: "یک سال" })
    expect(writtenIn(form([["has", "fact_shelf_life_months"], ["fact_shelf_life_months", " "]]), template).facts).toEqual({ shelf_life_months: null })
  })
})

describe("what a form shows of a fact", () => {
  it("is what was written, else what the template suggests; English that only repeats Persian stays empty", () => {
    expect(factText({}, field("shelf_life_months", "whole", 12)).text).toBe("12")
    expect(factText({ shelf_life_months: null }, field("shelf_life_months", "whole", 12)).text).toBe("")
    expect(factText({ storage: { fa: "خشک", en: "خشک" } }, field("storage", "text")).words).toEqual({ fa: "خشک", en: "" })
    expect(factText({ storage: { fa: "خشک", en: "dry" } }, field("storage", "text")).words).toEqual({ fa: "خشک", en: "dry" })
    expect(factText({ food_grade: true }, field("food_grade", "yes_no")).on).toBe(true)
  })
})
