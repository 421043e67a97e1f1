import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRegionsWorkflow, createTaxRegionsWorkflow, setRegionsPaymentProvidersStep, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { shopGaps, type ShopSetup } from "./shop-gaps"
import { createLocalesStep } from "./steps/create-locales"
import { readShopStep } from "./steps/read-shop"

/**
 * Makes the shop's ground: store, languages, regions with their ways to pay, and
 * a tax rate of 0 where VAT is the sellers' to show. Run again, it adds what is
 * missing and changes nothing else. Answers the sales channel that goods join.
 */
export const prepareShopWorkflow = createWorkflow("prepare-shop", (input: ShopSetup) => {
  const state = readShopStep({ at: "now" })
  const gaps = transform({ input, state }, (data) => shopGaps(data.input, data.state))

  when("locales-missing", gaps, (data) => data.locales.length > 0).then(() => createLocalesStep(gaps.locales))
  when("store-differs", gaps, (data) => data.store.length > 0).then(() =>
    updateStoresWorkflow.runAsStep({
      input: transform({ state, gaps }, (data) => ({ selector: { id: data.state.store.id }, update: data.gaps.store[0] ?? {} })),
    }),
  )
  when("regions-missing", gaps, (data) => data.regions.length > 0).then(() =>
    createRegionsWorkflow.runAsStep({ input: { regions: gaps.regions } }),
  )
  when("providers-missing", gaps, (data) => data.providers.length > 0).then(() => setRegionsPaymentProvidersStep({ input: gaps.providers }))
  when("tax-regions-missing", gaps, (data) => data.tax_regions.length > 0).then(() =>
    createTaxRegionsWorkflow.runAsStep({ input: gaps.tax_regions }),
  )
  return new WorkflowResponse({ sales_channel_id: state.sales_channel_id, gaps })
})
