import { describe, expect, it } from "vitest"
import { lookupErrors, orderNumber } from "./lookup"

describe("a buyer finds the order however the number was typed", () => {
  it.each([["KH-10486", "KH-10486"], [" kh-۱۰۴۸۶ ", "KH-10486"], ["‎KH-١٠٤٨٦", "KH-10486"], ["kh 10486", "KH10486"]])("%s", (typed, number) => expect(orderNumber(typed)).toBe(number))
})

describe("each field of a look-up says what is wrong with it", () => {
  it.each([
    [{ number: "KH-1", mobile: "۰۹۱۲۰۰۰۰۰۰۰" }, {}],
    [{ number: " ", mobile: "" }, { number: "required", mobile: "required" }],
    [{ number: "K".repeat(41), mobile: "0912" }, { number: "text_too_long", mobile: "invalid_mobile" }],
  ])("%j", (typed, errors) => expect(lookupErrors(typed)).toEqual(errors))
})
