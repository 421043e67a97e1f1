/** A market with its own currency; prices in it include tax. `payment_providers` may name some that this installation does not run. */
export type ShopRegion = { name: string; currency_code: string; countries: string[]; payment_providers: string[] }

export type ShopSetup = {
  name: string
  /** the first is the default */
  currencies: string[]
  /** languages of goods; the first is the one they are written in */
  locales: { code: string; name: string }[]
  regions: ShopRegion[]
  /** ISO country codes whose tax is ours to show and zero to Medusa */
  untaxed_countries: string[]
}

/** What is there already. */
export type ShopState = {
  store: { id: string; name: string; currencies: string[]; locales: string[] }
  sales_channel_id: string
  known_locales: string[]
  regions: { id: string; name: string; payment_providers: string[] }[]
  taxed_countries: string[]
  payment_providers: string[]
}

/** What of the wished shop is missing. Empty lists: nothing to do. */
export function shopGaps(wished: ShopSetup, state: ShopState) {
  const wishedCodes = wished.locales.map((locale) => locale.code)
  const providersOf = (region: ShopRegion) => region.payment_providers.filter((id) => state.payment_providers.includes(id))
  const storeIsRight =
    state.store.name === wished.name &&
    wished.currencies.every((code) => state.store.currencies.includes(code)) &&
    wishedCodes.every((code) => state.store.locales.includes(code))
  return {
    store: storeIsRight
      ? []
      : [
          {
            name: wished.name,
            supported_currencies: wished.currencies.map((currency_code, index) => ({ currency_code, is_default: index === 0, is_tax_inclusive: true })),
            supported_locales: wishedCodes.map((locale_code) => ({ locale_code })),
          },
        ],
    locales: wished.locales.filter((locale) => !state.known_locales.includes(locale.code)),
    regions: wished.regions
      .filter((region) => !state.regions.some((known) => known.name === region.name))
      .map((region) => ({ ...region, payment_providers: providersOf(region), is_tax_inclusive: true, automatic_taxes: true })),
    providers: state.regions.flatMap((known) => {
      const region = wished.regions.find((candidate) => candidate.name === known.name)
      const providers = region ? providersOf(region) : []
      return providers.every((id) => known.payment_providers.includes(id))
        ? []
        : [{ id: known.id, payment_providers: [...new Set([...known.payment_providers, ...providers])] }]
    }),
    tax_regions: wished.untaxed_countries
      .filter((country) => !state.taxed_countries.includes(country))
      .map((country_code) => ({
        country_code,
        provider_id: "tp_system",
        default_tax_rate: { name: "Shown by the seller", code: "none", rate: 0 },
      })),
  }
}
