import { describe, expect, it } from "vitest"
import { differenceText, picturesOf, valueText } from "./difference-text"

const words = { yes: "بله", no: "نه" }

describe("a value of a change is read, not decoded", () => {
  it.each([
    ["title", { fa: "شکرپنیر", en: "Shekar-panir" }, "شکرپنیر\nShekar-panir"],
    ["title", { fa: "شکرپنیر", en: "شکرپنیر" }, "شکرپنیر"],
    ["facts.shelf_life_months", 12, "۱۲"],
    ["packs.tin.price_rial", 3_500_000, "۳۵۰٬۰۰۰ تومان"],
    ["facts.food_grade", true, "بله"],
    ["facts.lot", null, ""],
    ["packs.tin", { sku: "tin", name: { fa: "قوطی", en: "Tin" }, content: { fa: "۲۵۰ گرم", en: "250 g" }, net_amount: 250 }, "قوطی ۲۵۰ گرم"],
    ["facts.dyes", [{ name: { fa: "سرخ", en: "" }, source: { fa: "روناس", en: "" }, colour: "#8e2b26" }], "سرخ روناس"],
  ])("%s of %j is %j", (field, value, text) => expect(valueText(field, value, "fa", words)).toBe(text))
})

const plain = { label: { fa: "", en: "" }, hint: null, min: null, max: null, max_length: null, required: true, suggested: null }
const template = {
  fields: [
    { ...plain, key: "weave", type: "choice" as const, unit: null, choices: [{ value: "asymmetric", label: { fa: "نامتقارن", en: "Asymmetric" } }] },
    { ...plain, key: "shelf_life_months", type: "whole" as const, unit: { fa: "ماه", en: "months" }, choices: [] },
  ],
  colours: [{ colour: "navy", name: { fa: "سرمه‌ای", en: "Navy" } }],
}

describe("what a template has words for is said in them", () => {
  it.each([
    ["facts.weave", "asymmetric", "Asymmetric"],
    ["facts.shelf_life_months", 12, "12 months"],
    ["facts.shelf_life_months", null, ""],
    ["colour", "navy", "Navy"],
    ["colour", "of old", "of old"],
    ["title", { fa: "گیوه", en: "Giveh" }, "Giveh\nگیوه"],
  ])("%s of %j is %j", (field, value, text) => expect(differenceText(template, field, value, "en", words)).toBe(text))
})

it("pictures are known by their keys", () => expect([picturesOf([{ key: "up/a", alt: {} }, { key: "up/b" }]), picturesOf(null), picturesOf("up/a")]).toEqual([["up/a", "up/b"], [], []]))
