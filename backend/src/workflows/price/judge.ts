import { objectionsTo, type PriceWish } from "../../modules/packaging/price-change"
import { shopError } from "../../shared/shop-error"
import type { OwnPrice } from "./read/own-prices"
import type { PriceToSet, PriceToWrite } from "./types"

/**
 * Wished prices as they are written, when nothing speaks against any of them.
 * @param confirmed jumps are meant
 * A pack that Medusa keeps no prices for at all is left out.
 * @throws not_found for a pack of another member, price_changed naming the packs whose price is another by now, required at `confirm` for a jump
 */
export function pricesToWrite(wishes: readonly PriceWish[], own: readonly OwnPrice[], confirmed: boolean): PriceToWrite[] {
  const packs = new Map(own.map((each) => [each.variant_id, each]))
  const { foreign, stale, jumps } = objectionsTo(wishes, new Map(own.map((each) => [each.variant_id, each.price_rial])))
  const subjects = (ids: readonly string[]) => ids.flatMap((id) => {
    const name = packs.get(id)?.name
    return name ? [{ id, name: { fa: name.fa, en: name.en } }] : []
  })
  if (foreign.length > 0) throw shopError("not_found", `${foreign.length} of the packs are not this member's`)
  if (stale.length > 0) throw shopError("price_changed", `Prices of ${stale.join(", ")} are others by now`, { subjects: subjects(stale) })
  if (jumps.length > 0 && !confirmed) throw shopError("required", `Prices of ${jumps.join(", ")} would jump`, { field: "confirm", subjects: subjects(jumps) })
  return wishes.flatMap(({ variant_id, old_rial, new_rial }) => {
    const pack = packs.get(variant_id)
    return pack?.price_set_id ? [{ variant_id, product_id: pack.product_id, price_set_id: pack.price_set_id, price_id: pack.price_id, old_rial, new_rial }] : []
  })
}

/** The same prices, for the step that sets them in any currency. */
export const rialPrices = (prices: readonly PriceToWrite[]): PriceToSet[] =>
  prices.map(({ price_set_id, price_id, old_rial, new_rial }) => ({ price_set_id, price_id, currency: "irr", from: old_rial, to: new_rial }))
