import { describe, expect, it } from "vitest"
import { filterIn, movedPercent, parsePercent, parsePrice, shifted, shiftIn } from "./shift"

describe("a price is typed in tomans, in digits of any script, and is whole thousands", () => {
  it.each([["۲۴۵٬۰۰۰", 2_450_000], ["245000", 2_450_000], ["٢٤٥٬٠٠٠", 2_450_000], ["245,500", null], ["0", null], ["-1000", null], ["1e6", null], ["", null], ["999,999,999,999,000", null]])("«%s» is %s", (text, rial) => expect(parsePrice(text)).toBe(rial))
})

describe("a percent is typed with the marks in use", () => {
  it.each([["2", 200], ["۲٫۵", 250], ["2.25", 225], ["۲/۵", 250], ["۲٪", 200], ["2.255", null], ["-2", null], ["", null]])("«%s» is %s hundredths", (text, hundredths) => expect(parsePercent(text)).toBe(hundredths))
})

describe("what the address asks for", () => {
  it.each([
    [{}, null],
    [{ value: "" }, null],
    [{ value: "۲", by: "percent" }, { by: "percent", hundredths: 200 }],
    [{ value: "2", by: "percent", way: "down" }, { by: "percent", hundredths: -200 }],
    [{ value: "۵٬۰۰۰", by: "amount" }, { by: "amount", rial: 50_000 }],
    [{ value: "x" }, "bad"],
    [{ value: "0" }, "bad"],
  ])("%o is %o", (query, shift) => expect(shiftIn(query)).toEqual(shift))
})

describe("a shift moves what is picked, and everything when nothing is", () => {
  const up = { by: "percent", hundredths: 200 } as const
  it.each([
    ["a", up, [], 2_450_000],
    ["a", up, ["a"], 2_450_000],
    ["a", up, ["b"], 2_400_000],
    ["a", null, [], 2_400_000],
    ["a", { by: "percent", hundredths: -10_000 } as const, [], 2_400_000],
  ])("%s by %o among %o: %d", (id, shift, picked, rial) => expect(shifted(2_400_000, id, shift, picked)).toBe(rial))
  it("says by how much", () => expect([movedPercent(2_400_000, 2_450_000), movedPercent(2_000_000, 1_000_000)]).toEqual([2.1, -50]))
})

describe("which packs the address names", () => {
  it.each([
    [{}, {}],
    [{ q: "  شکرپنیر ", kind: "shekar-panir" }, { q: "شکرپنیر", kind: "shekar-panir" }],
    [{ q: "", kind: "../x" }, {}],
    [{ q: ["a", "b"] }, { q: "a" }],
  ])("%o is %o", (query, filter) => expect(filterIn(query)).toEqual(filter))
})
