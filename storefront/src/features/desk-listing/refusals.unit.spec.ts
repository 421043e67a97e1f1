import { expect, it } from "vitest"
import { refusalsOf } from "./refusals"

const say = (code: string) => `«${code}»`

it("a refusal stands at the form that was sent, with what was typed there, and at no other", () => {
  const refusals = refusalsOf({ values: { form: "pack-tin", gross_gram: "۳۸۰" }, errors: { gross_gram: "gross_below_net" } }, "gross_below_net", say)
  expect(refusals.of("pack-tin")).toEqual({ bad: { gross_gram: "«gross_below_net»" }, kept: { form: "pack-tin", gross_gram: "۳۸۰" } })
  expect([refusals.of("stock"), refusals.rest]).toEqual([{ bad: {}, kept: {} }, null])
})
it("a refusal of a step stands above", () => expect(refusalsOf({ values: {}, errors: {} }, "listing_incomplete", say)).toMatchObject({ rest: "«listing_incomplete»" }))
it("an old form that is kept still says nothing on a page without a problem", () => {
  const refusals = refusalsOf({ values: { form: "stock" }, errors: { form: "stock_changed" } }, null, say)
  expect([refusals.of("stock"), refusals.rest]).toEqual([{ bad: {}, kept: {} }, null])
})
it("who wrote what another wrote meanwhile may leave it to them, and is told what it is", () => {
  const refusals = refusalsOf({ values: { form: "words", title_fa: "ب" }, errors: { title: "edited_meanwhile" } }, "edited_meanwhile", (code, input) => `${code} ${input}`)
  expect([refusals.contested, refusals.of("words").bad]).toEqual([true, { title: "edited_meanwhile title" }])
})
