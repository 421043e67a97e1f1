import { describe, expect, it } from "vitest"
import { shopGaps, type ShopSetup, type ShopState } from "./shop-gaps"

const wished: ShopSetup = {
  name: "خوشه",
  currencies: ["irr", "usd"],
  locales: [{ code: "fa-IR", name: "Persian" }, { code: "en-US", name: "English" }],
  regions: [
    { name: "ایران", currency_code: "irr", countries: ["ir"], payment_providers: ["pp_a", "pp_b"] },
    { name: "Export", currency_code: "usd", countries: ["ae"], payment_providers: [] },
  ],
  untaxed_countries: ["ir"],
}
const fresh: ShopState = {
  store: { id: "store_1", name: "Medusa Store", currencies: ["eur"], locales: [] },
  sales_channel_id: "sc_1", known_locales: ["en-US"], regions: [], taxed_countries: [], payment_providers: ["pp_a"],
}
const whole: ShopState = {
  ...fresh,
  store: { id: "store_1", name: "خوشه", currencies: ["irr", "usd"], locales: ["fa-IR", "en-US"] },
  known_locales: ["fa-IR", "en-US"],
  regions: [{ id: "reg_1", name: "ایران", payment_providers: ["pp_a"] }, { id: "reg_2", name: "Export", payment_providers: [] }],
  taxed_countries: ["ir"],
}

describe("what of a shop is missing", () => {
  it("a fresh Medusa lacks all but the language that it lists itself", () => {
    const gaps = shopGaps(wished, fresh)
    expect(gaps.locales.map((locale) => locale.code)).toEqual(["fa-IR"])
    expect(gaps.store[0]?.supported_currencies[0]).toEqual({ currency_code: "irr", is_default: true, is_tax_inclusive: true })
    expect(gaps.regions.map((region) => [region.name, region.payment_providers])).toEqual([["ایران", ["pp_a"]], ["Export", []]])
    expect(gaps.tax_regions.map((region) => [region.country_code, region.default_tax_rate.rate])).toEqual([["ir", 0]])
  })

  it("a shop that is whole lacks nothing, also where it lacks a provider that does not run here", () => {
    expect(shopGaps(wished, whole)).toEqual({ store: [], locales: [], regions: [], providers: [], tax_regions: [] })
  })

  it("a provider that came later is added to the region beside those that it has", () => {
    expect(shopGaps(wished, { ...whole, payment_providers: ["pp_a", "pp_b"] }).providers).toEqual([{ id: "reg_1", payment_providers: ["pp_a", "pp_b"] }])
  })
})
