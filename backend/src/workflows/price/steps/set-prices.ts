import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PriceToSet } from "../types"

/** Prices that are written together: Medusa keeps each as a row that it reads back. */
const together = 200

type Target = Pick<PriceToSet, "price_set_id" | "price_id" | "currency"> & { amount: number | null }

const pricingOf = (container: MedusaContainer): IPricingModuleService => container.resolve(Modules.PRICING)

/**
 * Each price by its id where there is one, and with its (empty) conditions, so that Medusa neither adds a second price
 * nor touches those in other currencies.
 */
async function write(pricing: IPricingModuleService, targets: readonly Target[]) {
  for (let from = 0; from < targets.length; from += together) await writeSome(pricing, targets.slice(from, from + together))
}

async function writeSome(pricing: IPricingModuleService, targets: readonly Target[]) {
  const gone = targets.flatMap(({ price_id, amount }) => (amount === null && price_id ? [price_id] : []))
  if (gone.length > 0) await pricing.removePrices(gone)
  const set = targets.flatMap(({ price_set_id, price_id, currency, amount }) =>
    amount === null ? [] : [{ priceSetId: price_set_id, prices: [{ ...(price_id ? { id: price_id } : {}), currency_code: currency, amount, min_quantity: null, max_quantity: null }] }],
  )
  if (set.length > 0) await pricing.addPrices(set)
}

/** The prices that stand where there were none; those of a price list are not ours. */
async function firstPrices(pricing: IPricingModuleService, prices: readonly PriceToSet[]): Promise<string[]> {
  const fresh = new Set(prices.filter(({ from }) => from === null).map(({ price_set_id, currency }) => `${price_set_id} ${currency}`))
  if (fresh.size === 0) return []
  const found = await pricing.listPrices(
    { price_set_id: [...new Set(prices.map(({ price_set_id }) => price_set_id))], currency_code: [...new Set(prices.map(({ currency }) => currency))] },
    { select: ["id", "price_set_id", "currency_code"], relations: ["price_list"], take: null },
  )
  return found.filter((price) => fresh.has(`${price.price_set_id} ${price.currency_code}`) && !price.price_list).map(({ id }) => id)
}

/** Sets prices, in any currency; undone by setting the old ones, one that was taken away as a new price of the same amount. */
export const setPricesStep = createStep(
  "set-prices",
  async (prices: PriceToSet[], { container }) => {
    await write(pricingOf(container), prices.map(({ to, ...price }) => ({ ...price, amount: to })))
    return new StepResponse(prices.length, prices)
  },
  async (prices, { container }) => {
    if (!prices) return
    const pricing = pricingOf(container)
    await pricing.removePrices(await firstPrices(pricing, prices))
    const before = prices.filter(({ from }) => from !== null)
    await write(pricing, before.map(({ from, to, ...price }) => ({ ...price, price_id: to === null ? null : price.price_id, amount: from })))
  },
)
