import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PriceToWrite } from "../types"

/**
 * Writes amounts onto the prices that packs have: each by its id, and with its (empty) conditions, so that Medusa
 * neither adds a second price nor touches those in other currencies.
 */
async function setAmounts(container: MedusaContainer, prices: readonly PriceToWrite[], amountOf: (price: PriceToWrite) => number) {
  await container.resolve<IPricingModuleService>(Modules.PRICING).addPrices(
    prices.map((price) => ({
      priceSetId: price.price_set_id,
      prices: [{ id: price.price_id, currency_code: "irr", amount: amountOf(price), min_quantity: null, max_quantity: null }],
    })),
  )
}

/** Sets new prices; undone by setting the old ones. */
export const writePricesStep = createStep(
  "write-prices",
  async (prices: PriceToWrite[], { container }) => {
    await setAmounts(container, prices, (price) => price.new_rial)
    return new StepResponse(prices.length, prices)
  },
  async (prices, { container }) => {
    if (prices) await setAmounts(container, prices, (price) => price.old_rial)
  },
)
