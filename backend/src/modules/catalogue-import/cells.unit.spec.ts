import { describe, expect, it } from "vitest"
import { readNumber, stockUnitOf, type ReadNumber } from "./cells"

describe("numbers as people and spreadsheets write them", () => {
  it.each<[string, number, ReadNumber]>([
    ["240000", 0, { value: 240_000 }],
    ["۲۴۰٬۰۰۰", 0, { value: 240_000 }],
    ["٢٤٠,٠٠٠", 0, { value: 240_000 }],
    ["240 000", 0, { value: 240_000 }],
    ["240000.00", 0, { value: 240_000 }],
    ["18.5", 3, { value: 18_500 }],
    ["۱۸٫۵", 3, { value: 18_500 }],
    ["0.001", 3, { value: 1 }],
    ["3.10", 2, { value: 310 }],
    ["0", 3, { value: 0 }],
    ["1.5", 0, { wrong: "too_many_decimals" }],
    ["1.2345", 3, { wrong: "too_many_decimals" }],
    ["-5", 0, { wrong: "negative" }],
    ["−۵", 0, { wrong: "negative" }],
    ["24,00", 0, { wrong: "not_a_number" }],
    ["2e5", 0, { wrong: "not_a_number" }],
    ["1.2.3", 3, { wrong: "not_a_number" }],
    ["دویست", 0, { wrong: "not_a_number" }],
    ["", 0, { wrong: "not_a_number" }],
    ["99999999999999999999", 0, { wrong: "not_a_number" }],
  ])("%j with %i places", (text, decimals, read) => expect(readNumber(text, decimals)).toEqual(read))
})

describe("units of stock", () => {
  it.each([
    ["کیلو", { unit: "g", times: 1_000 }],
    ["كيلوگرم", { unit: "g", times: 1_000 }],
    ["KG", { unit: "g", times: 1_000 }],
    ["گرم", { unit: "g", times: 1 }],
    ["جفت", { unit: "pair", times: 1 }],
    ["عدد", { unit: "piece", times: 1 }],
    ["متر", null],
    ["", null],
  ])("%s", (text, unit) => expect(stockUnitOf(text)).toEqual(unit))
})
