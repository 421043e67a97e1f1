import { describe, expect, it } from "vitest"
import { listingTemplate } from "../../contracts/listing-template"
import { trades } from "../permit/requirements"
import { labelFacts } from "./label-facts"
import { packTemplate, templates } from "./templates"

describe.each(trades)("the template of %s", (trade) => {
  const template = templates[trade]

  it("is in the shape that the desk reads, and of its own trade", () => {
    expect(listingTemplate.parse(template)).toEqual(template)
    expect(template.trade).toBe(trade)
  })

  it("asks for exactly what the label of this trade says", () => {
    const facts = labelFacts.options.find((option) => option.shape.trade.value === trade)
    const asked = template.fields.map(({ key }) => key)
    expect([...asked].sort()).toEqual(Object.keys(facts?.shape ?? {}).filter((key) => key !== "trade").sort())
    expect(new Set(asked).size).toBe(asked.length)
  })

  it("has packs that can be", () => {
    expect(template.packs.length).toBeGreaterThan(0)
    expect(new Set(template.packs.map(({ pack }) => pack)).size).toBe(template.packs.length)
    for (const pack of template.packs)
      for (const tap of pack.taps) {
        expect([pack.pack, tap.net_amount >= pack.net_min && tap.net_amount <= pack.net_max]).toEqual([pack.pack, true])
        if (pack.net_unit === "g") expect([pack.pack, tap.gross_gram > tap.net_amount]).toEqual([pack.pack, true])
        expect(tap.sides_mm.every((side) => Number.isSafeInteger(side) && side > 0)).toBe(true)
      }
  })
})

it.each([
  ["candy", "tin", "tin"],
  ["sweet", "box-500", "box"],
  ["sweet", "gift-box-2000", "gift-box"],
  ["shoe", "tin", undefined],
  ["candy", "tin-", undefined],
  ["rug", "rug", "rug"],
] as const)("in %s the pack %s is told by the template of %s", (trade, pack, expected) => {
  expect(packTemplate(trade, pack)?.pack).toBe(expected)
})
