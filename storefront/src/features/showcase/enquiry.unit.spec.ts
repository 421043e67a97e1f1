import { enquiryBody } from "@contracts/enquiry"
import { describe, expect, it } from "vitest"
import { enquiryOf, readDraft } from "./enquiry"

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) data.append(name, each)
  return data
}
const whole = { company: "Sample Import House", name: "A. Buyer", country: "DE", email: "buyer@example.com", piece: ["prod_1"] }
const read = (fields: Record<string, string | string[]>) => enquiryOf(readDraft(form(fields)), "zanjan-carpet", "en")

describe("an enquiry is sent as the backend takes it", () => {
  it("with pieces and kinds, amounts in any digits", () => {
    const result = read({ ...whole, piece: ["prod_1", "prod_2"], "amount-prod_2": "۱۲", "amount-kind-dozar": "٤٠", "amount-kind-runner": "", "amount-kind-pardeh": "0", incoterm: "FOB", place: " Jebel Ali ", message: "" })
    expect(result).toEqual({ body: { consortium: "zanjan-carpet", items: [{ listing_id: "prod_1", amount: 1 }, { listing_id: "prod_2", amount: 12 }, { kind: "dozar", amount: 40 }], company: "Sample Import House", name: "A. Buyer", country: "DE", email: "buyer@example.com", incoterm: "FOB", place: "Jebel Ali", locale: "en" } })
    expect("body" in result && enquiryBody.safeParse(result.body).success).toBe(true)
  })
})

describe("what is wrong is said at its field", () => {
  it.each([
    ["nothing chosen", { piece: [] }, { items: "items_missing" }],
    ["no way to answer", { email: " " }, { email: "contact_missing" }],
    ["half an address", { email: "buyer@example" }, { email: "invalid_email" }],
    ["no company", { company: "  " }, { company: "required" }],
    ["a country that is none", { country: "XX" }, { country: "required" }],
    ["a long name", { name: "x".repeat(121) }, { name: "text_too_long" }],
    ["an amount that is none", { "amount-kind-dozar": "1e3" }, { "amount-kind-dozar": "invalid_quantity" }],
    ["a negative amount and no piece", { piece: [], "amount-kind-dozar": "-1" }, { "amount-kind-dozar": "invalid_quantity" }],
  ] as const)("%s", (_, change, errors) => expect(read({ ...whole, ...(change as Record<string, string | string[]>) })).toEqual({ errors }))

  it("a messenger alone is enough", () => expect("body" in read({ ...whole, email: "", messenger: "+49 170" })).toBe(true))
})

it("a draft keeps what was typed, and drops names that are none of ours", () => {
  const draft = readDraft(form({ ...whole, message: " <b>سلام ", piece: ["ok", "no no"], "amount-a b": "1" }))
  expect([draft.values.message, draft.pieces, draft.amounts]).toEqual([" <b>سلام ", ["ok"], {}])
})
