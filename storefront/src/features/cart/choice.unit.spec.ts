import { describe, expect, it } from "vitest"
import { chosenVariant } from "./choice"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe("the pack that is bought is the one of the way that is shown", () => {
  it.each([
    ["one group", { variant: "variant_1" }, "variant_1"],
    ["series chosen, a pair chosen before", { way: "series", "variant-single": "variant_1", "variant-series": "variant_2" }, "variant_2"],
    ["nothing chosen in that way", { way: "dozen", "variant-single": "variant_1" }, null],
    ["a way that is none", { way: "../x", variant: "variant_1" }, "variant_1"],
    ["no shape of an id", { variant: "variant 1; drop" }, null],
    ["nothing", {}, null],
  ] as const)("%s", (_, fields, expected) => expect(chosenVariant(form(fields))).toBe(expected))
})
