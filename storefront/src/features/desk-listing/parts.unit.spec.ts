import { describe, expect, it } from "vitest"
import { baseAfter, fieldOfPart, flat, isInputOf, nested, ownWords, readPart, sameValue, seenOf, withTheirs } from "./parts"

const words = (fa: string, en = "") => ({ fa, en })

describe("a form writes what its writer changed, and nothing else", () => {
  const seen = flat({ title: words("الف", "الف"), description: words("نرم"), facts: { lot: "L1", note: null } })
  it.each([
    ["nothing was touched", { title: words("الف"), description: words("نرم"), facts: { lot: "L1", note: null } }, []],
    ["a word", { title: words("ب"), description: words("نرم") }, ["title"]],
    ["English alone", { title: words("الف", "A") }, ["title"]],
    ["a fact", { facts: { lot: "L2", note: null } }, ["facts.lot"]],
    ["an emptied fact", { facts: { lot: null } }, ["facts.lot"]],
    ["a field that was not seen", { maker: null }, ["maker"]],
  ])("%s", (_, written, own) => expect(Object.keys(ownWords(flat(written), seen))).toEqual(own))
  it("not what is left to the other", () => expect(ownWords(flat({ title: words("ب"), facts: { lot: "L2" } }), seen, new Set(["title"]))).toEqual({ "facts.lot": "L2" }))
  it("says what was seen of it", () => expect(nested(seenOf(seen, { "facts.lot": "L2" }))).toEqual({ facts: { lot: "L1" } }))
})

describe("after it was saved", () => {
  const seen = flat({ title: words("الف"), facts: { lot: "L1" } })
  it("the form knows its own words", () => expect(baseAfter(seen, new Set(["title"]), flat({ title: words("ب"), facts: { lot: "L1" } }))).toEqual({ base: flat({ title: words("ب"), facts: { lot: "L1" } }), fresh: false }))
  it("and is told that another wrote in its other fields, which it does not take for seen", () =>
    expect(baseAfter(seen, new Set(["title"]), flat({ title: words("ب"), facts: { lot: "L9" } }))).toEqual({ base: flat({ title: words("ب"), facts: { lot: "L1" } }), fresh: true }))
})

it("who insists has seen theirs", () => expect(withTheirs({ title: words("الف"), price_rial: 1 }, [{ field: "packs.A.B.price_rial", theirs: 2 }])).toEqual({ title: words("الف"), price_rial: 2 }))

it.each([["packs.A.1.price_rial", "price_rial"], ["facts.lot", "facts.lot"], ["title", "title"]])("%s is %s in its form", (field, name) => expect(fieldOfPart(field)).toBe(name))
it.each([["title_fa", "title", true], ["titles", "title", false], ["fact_lot", "facts.lot", true], ["fact_lot_fa", "facts.lot", true], ["counts", "counted", true], ["gross_gram", "price_rial", false]])("input %s of %s: %s", (input, field, is) => expect(isInputOf(input, field)).toBe(is))
it.each<[unknown, unknown, boolean]>([[undefined, null, true], ["", null, true], [words(""), null, true], [["b", "a"], ["a", "b"], true], [[{ name: words("الف", "الف") }], [{ name: words("الف") }], true], [0, null, false], [false, null, false], [words("الف"), words("ب"), false]])("%j and %j are the same: %s", (a, b, same) => expect(sameValue(a, b)).toBe(same))
it.each(["", "null", "[1]", "{not json"])("%j is no part", (text) => expect(readPart(text)).toBeNull())
