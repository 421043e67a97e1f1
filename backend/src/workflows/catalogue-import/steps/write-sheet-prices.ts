import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SheetPriceToWrite } from "./judge-rows"

/** Each price by its id where there is one, and with its (empty) conditions, so that Medusa adds no second price and touches no other currency. */
async function setAmounts(container: MedusaContainer, prices: readonly SheetPriceToWrite[], amountOf: (price: SheetPriceToWrite) => number) {
  if (prices.length === 0) return
  await container.resolve<IPricingModuleService>(Modules.PRICING).addPrices(
    prices.map((price) => ({
      priceSetId: price.price_set_id,
      prices: [{ ...(price.price_id ? { id: price.price_id } : {}), currency_code: price.currency, amount: amountOf(price), min_quantity: null, max_quantity: null }],
    })),
  )
}

/** Sets prices in any currency; undone by setting the old ones, and removing the first ones. */
export const writeSheetPricesStep = createStep(
  "write-sheet-prices",
  async (prices: SheetPriceToWrite[], { container }) => {
    await setAmounts(container, prices, (price) => price.to)
    return new StepResponse(prices.length, prices)
  },
  async (prices, { container }) => {
    if (!prices) return
    await setAmounts(container, prices.filter((price) => price.from !== null), (price) => price.from ?? 0)
    const pricing = container.resolve<IPricingModuleService>(Modules.PRICING)
    for (const { price_set_id, currency } of prices.filter((price) => price.from === null)) {
      const added = await pricing.listPrices({ price_set_id: [price_set_id], currency_code: currency }, { select: ["id"] })
      await pricing.removePrices(added.map(({ id }) => id))
    }
  },
)
