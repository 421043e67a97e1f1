import { describe, expect, it } from "vitest"
import { enquiryBody, type EnquiryBody } from "../../contracts/enquiry"
import { isCountry, marksOf, newReference, problemOf, titleOf } from "./rules"

const name = { fa: "قالیچه", en: "Dozar" }
const offer = { listings: [{ id: "prod_1", handle: "dozar-1", title: name }], kinds: [{ handle: "dozar", name }] }
const body = (over: Partial<EnquiryBody> = {}): EnquiryBody =>
  enquiryBody.parse({ consortium: "zanjan-carpet", items: [{ listing_id: "prod_1", amount: 2 }], company: "Rugs Ltd", name: "Ann", country: "DE", email: "ann@rugs.example", locale: "en", ...over })

describe("an enquiry is answered at the field that is wrong", () => {
  it.each<[string, Partial<EnquiryBody>, string | null, string | null]>([
    ["nothing wrong", {}, null, null],
    ["a good by its handle", { items: [{ listing_id: "dozar-1", amount: 1 }] }, null, null],
    ["a kind", { items: [{ kind: "dozar", amount: 12 }] }, null, null],
    ["a good of somebody else", { items: [{ kind: "dozar", amount: 1 }, { listing_id: "prod_2", amount: 1 }] }, "invalid_request", "items.1"],
    ["neither good nor kind", { items: [{ amount: 1 }] }, "invalid_request", "items.0"],
    ["no such country", { country: "QX" }, "invalid_request", "country"],
    ["a country in small letters", { country: "ae" }, null, null],
    ["nowhere to answer", { email: undefined }, "required", "email"],
    ["a messenger instead", { email: undefined, messenger: "+49 170 000" }, null, null],
    ["an address that is none", { email: "ann at rugs" }, "invalid_email", "email"],
  ])("%s", (_, over, code, field) => {
    const problem = problemOf(body(over), offer)
    expect([problem?.code ?? null, problem?.field ?? null]).toEqual([code, field])
  })
})

it.each([["IR", true], ["AE", true], ["XX", false], ["ZZ", false], ["de", false], ["D1", false]])("%s is a country: %s", (code, is) => expect(isCountry(code)).toBe(is))

it("keeps what the goods are called", () => expect(titleOf({ listing_id: "prod_1", amount: 1 }, offer)).toEqual(name))

describe("marks", () => {
  it("the same form sent twice is known again", () => expect(marksOf(body(), "1.2.3.4", "s")).toEqual(marksOf(body(), "1.2.3.4", "s")))
  it.each<[string, EnquiryBody, string]>([["other words", body({ message: "more" }), "1.2.3.4"], ["other amounts", body({ items: [{ listing_id: "prod_1", amount: 3 }] }), "1.2.3.4"], ["another sender", body(), "4.3.2.1"]])("%s are another enquiry", (_, other, address) =>
    expect(marksOf(other, address, "s").fingerprint).not.toBe(marksOf(body(), "1.2.3.4", "s").fingerprint))
  it("do not tell the address", () => expect(JSON.stringify(marksOf(body(), "1.2.3.4", "s"))).not.toContain("1.2.3.4"))
})

it("references are short and not consecutive", () => {
  const some = Array.from({ length: 200 }, newReference)
  expect(new Set(some).size).toBe(200)
  expect(some.every((reference) => /^RFQ-[2-9A-HJ-NP-Z]{7}$/.test(reference))).toBe(true)
})
