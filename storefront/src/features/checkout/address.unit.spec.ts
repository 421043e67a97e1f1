import { describe, expect, it } from "vitest"
import { addressErrors, isAddressed, type AddressValues } from "./address"

const provinces = [
  { code: "IR-23", handle: "tehran", fa: "تهران", en: "Tehran", neighbours: [], cities: [{ handle: "tehran", fa: "تهران", en: "Tehran" }] },
  { code: "IR-26", handle: "qazvin", fa: "قزوین", en: "Qazvin", neighbours: [], cities: [{ handle: "qazvin", fa: "قزوین", en: "Qazvin" }] },
]
const good: AddressValues = { name: "سارا نمونه", mobile: "۰۹۱۲ ۰۰۰ ۰۰۰۰", province: "IR-23", city: "تهران", address_1: "خیابان نمونه، پلاک ۱۲", postal_code: "۱۲۳۴۵-۶۷۸۹۰" }

describe("a number typed in Persian digits is never refused", () => {
  it.each([
    ["Persian digits and blanks", {}],
    ["Arabic digits", { mobile: "٠٩١٢٠٠٠٠٠٠٠", postal_code: "١٢٣٤٥٦٧٨٩٠" }],
    ["+98", { mobile: "+98 912 000 0000" }],
    ["the province by its name", { province: "تهران" }],
  ])("%s", (_, change) => expect(addressErrors({ ...good, ...change }, provinces)).toEqual({}))
})

describe("each field says what is wrong with it, all at once", () => {
  it.each([
    ["empty", { name: " " }, { name: "required" }],
    ["everything empty", { name: "", mobile: "", province: "", city: "", address_1: "", postal_code: "" }, { name: "required", mobile: "required", province: "required", city: "required", address_1: "required", postal_code: "required" }],
    ["short mobile", { mobile: "۰۹۱۲۰۰۰" }, { mobile: "invalid_mobile" }],
    ["nine digits of postal code", { postal_code: "۱۲۳۴۵۶۷۸۹" }, { postal_code: "invalid_postal_code" }],
    ["both", { mobile: "x", postal_code: "y" }, { mobile: "invalid_mobile", postal_code: "invalid_postal_code" }],
    ["a city of another province", { province: "IR-26" }, { city: "city_not_in_province" }],
    ["a province that is not", { province: "IR-99" }, { province: "unknown_province" }],
    ["a street of three letters", { address_1: "کوی" }, { address_1: "required" }],
    ["a novel", { address_1: "آ".repeat(301) }, { address_1: "text_too_long" }],
  ])("%s", (_, change, errors) => expect(addressErrors({ ...good, ...change }, provinces)).toEqual(errors))
})

describe("half an address, left by another client, is asked for again", () => {
  it.each([
    ["none", null, ["address_missing"], false],
    ["half", { ...good, city: "" }, ["address_missing"], false],
    ["a city of another province", good, ["city_not_in_province"], false],
    ["whole, with goods that sold out", good, ["insufficient_stock"], true],
    ["whole", good, [], true],
  ] as const)("%s", (_, address, blockers, expected) => expect(isAddressed({ address, blockers })).toBe(expected))
})
