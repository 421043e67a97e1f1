import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { CartFacts } from "./read/cart"

export type PriceChange = { line_id: string; old_rial: number; new_rial: number }

type Priced = { id: string; calculated_price?: { calculated_amount: number | null } | null }

/** Prices of today for the variants of a cart; a variant without a price in its currency is left out. */
async function pricesOfToday(container: MedusaContainer, cart: CartFacts): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: [...new Set(cart.lines.map((line) => line.variant_id))] },
    context: { calculated_price: QueryContext({ region_id: cart.region_id, currency_code: cart.currency_code }) },
  })
  return new Map((data as Priced[]).flatMap(({ id, calculated_price }) => (typeof calculated_price?.calculated_amount === "number" ? [[id, calculated_price.calculated_amount] as const] : [])))
}

/**
 * Brings a cart's prices up to today's: when it is opened, and again when
 * payment starts. Stock carts keep the price of the day on which a line was
 * added. Nothing is written when nothing changed. Lines whose goods have no
 * price any more keep theirs; they are not for sale and block the cart anyway.
 * @returns what changed, for the buyer to be told
 */
export async function refreshPrices(container: MedusaContainer, cart: CartFacts): Promise<PriceChange[]> {
  if (!cart.lines.length) return []
  const today = await pricesOfToday(container, cart)
  const changes = cart.lines.flatMap((line) => {
    const price = today.get(line.variant_id)
    return price === undefined || price === line.price_rial ? [] : [{ line_id: line.id, old_rial: line.price_rial, new_rial: price }]
  })
  const allPriced = cart.lines.every((line) => today.has(line.variant_id))
  if (!changes.length || !allPriced) return []
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } })
  return changes
}
