import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopState } from "../shop-gaps"

/** Reads what Medusa made at its first start and what is there since. Changes nothing, so there is nothing to undo. */
export const readShopStep = createStep("read-shop", async (_: { at: "now" }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "name", "default_sales_channel_id", "supported_currencies.currency_code", "supported_locales.locale_code"],
  })
  const [store] = stores
  if (!store?.default_sales_channel_id) throw new Error("Medusa has not made its store yet")
  const { data: regions } = await query.graph({ entity: "region", fields: ["id", "name", "payment_providers.id"] })
  const taxRegions = await container.resolve(Modules.TAX).listTaxRegions({}, { select: ["country_code"] })
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const locales = await container.resolve(Modules.TRANSLATION).listLocales({}, { select: ["code"], take: 500 })
  return new StepResponse<ShopState>({
    store: {
      id: store.id,
      name: store.name,
      currencies: (store.supported_currencies ?? []).flatMap((currency: { currency_code: string } | null) => (currency ? [currency.currency_code] : [])),
      locales: (store.supported_locales ?? []).flatMap((locale: { locale_code: string } | null) => (locale ? [locale.locale_code] : [])),
    },
    sales_channel_id: store.default_sales_channel_id,
    known_locales: locales.map((locale) => locale.code),
    regions: regions.map((region) => ({
      id: region.id,
      name: region.name,
      payment_providers: (region.payment_providers ?? []).flatMap((provider: { id: string } | null) => (provider ? [provider.id] : [])),
    })),
    taxed_countries: taxRegions.flatMap((region) => region.country_code ?? []),
    payment_providers: providers.map((provider) => provider.id),
  })
})
