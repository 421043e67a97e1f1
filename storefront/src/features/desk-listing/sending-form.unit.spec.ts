import { describe, expect, it } from "vitest"
import { parseHsCode, sendingIn } from "./sending-form"

const form = (fields: Record<string, string>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

describe("a number of the harmonised system", () => {
  it.each([
    ["1704.90", "1704.90"], ["170490", "1704.90"], ["۱۷۰۴۹۰", "1704.90"], ["۱۷۰۴٫۹۰", "1704.90"], [" 1704 90 ", "1704.90"], ["5701", "5701"], ["5701.10.10", "5701.10.10"], ["5701101000", "5701.10.10.00"],
    ["17", null], ["17049", null], ["570110100000", null], ["1704.9x", null], ["آبنبات", null],
  ])("%s is %s", (text, code) => expect(parseHsCode(text)).toBe(code))
})

describe("what is said of a good's way out", () => {
  it.each([
    ["nothing", {}, { hs_code: null, lead_days: null, made_to_order: false }],
    ["everything, in Persian digits", { lead_days: "۱۲", hs_code: "۵۷۰۱۱۰", made_to_order: "on" }, { hs_code: "5701.10", lead_days: 12, made_to_order: true }],
    ["the same day", { lead_days: "0" }, { hs_code: null, lead_days: 0, made_to_order: false }],
    ["a word for days", { lead_days: "فردا" }, { unread: "lead_days" }],
    ["days below nothing", { lead_days: "-1" }, { unread: "lead_days" }],
    ["more than a year and a month", { lead_days: "401" }, { unread: "lead_days" }],
    ["half a code", { hs_code: "17" }, { unread: "hs_code" }],
  ])("%s", (_, fields, said) => expect(sendingIn(form(fields))).toEqual(said))
})
