import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The export price of a pack in the shop; null: not for export. */
export type UsdPrice = { price_set_id: string; price_id: string | null; old_usd: number | null; new_usd: number | null }

async function setPrices(container: MedusaContainer, prices: readonly { price_set_id: string; price_id: string | null; amount: number | null }[]) {
  const pricing = container.resolve<IPricingModuleService>(Modules.PRICING)
  const gone = prices.flatMap(({ price_id, amount }) => (amount === null && price_id ? [price_id] : []))
  if (gone.length > 0) await pricing.removePrices(gone)
  const set = prices.flatMap(({ price_set_id, price_id, amount }) =>
    amount === null ? [] : [{ priceSetId: price_set_id, prices: [{ ...(price_id ? { id: price_id } : {}), currency_code: "usd", amount, min_quantity: null, max_quantity: null }] }],
  )
  if (set.length > 0) await pricing.addPrices(set)
}

/** Sets export prices; undone by setting the old ones, one that was taken away as a new price of the same amount. */
export const writeUsdPricesStep = createStep(
  "write-usd-prices",
  async (prices: UsdPrice[], { container }) => {
    await setPrices(container, prices.map(({ new_usd, ...price }) => ({ ...price, amount: new_usd })))
    return new StepResponse(prices.length, prices)
  },
  async (prices, { container }) => {
    if (!prices) return
    const fresh = prices.filter(({ old_usd }) => old_usd === null).map(({ price_set_id }) => price_set_id)
    const made = fresh.length === 0 ? [] : await container.resolve<IPricingModuleService>(Modules.PRICING).listPrices({ price_set_id: fresh, currency_code: "usd" }, { select: ["id"], take: fresh.length })
    await container.resolve<IPricingModuleService>(Modules.PRICING).removePrices(made.map(({ id }) => id))
    const before = prices.filter(({ old_usd }) => old_usd !== null)
    await setPrices(container, before.map(({ old_usd, new_usd, price_id, price_set_id }) => ({ price_set_id, price_id: new_usd === null ? null : price_id, amount: old_usd })))
  },
)
