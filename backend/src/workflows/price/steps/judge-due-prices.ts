import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decidePrice, type PriceWish } from "../../../modules/packaging/price-change"
import { databaseOf } from "../../../shared/database"
import { readOwnPrices } from "../read/own-prices"
import type { PriceToWrite } from "../types"

/** Reads prices under the member's lock and says which of these are still to be written, and which somebody changed meanwhile. Writes nothing. */
export const judgeDuePricesStep = createStep("judge-due-prices", async ({ member_id, wishes }: { member_id: string; wishes: PriceWish[] }, { container }) => {
  const own = new Map((await readOwnPrices(databaseOf(container), member_id, wishes.map(({ variant_id }) => variant_id))).map((each) => [each.variant_id, each]))
  const judged = wishes.map((wish) => {
    const pack = own.get(wish.variant_id)
    return { wish, pack, come: pack?.price_set_id ? decidePrice(wish, pack.price_rial) : ("conflict" as const) }
  })
  return new StepResponse({
    prices: judged.flatMap(({ wish, pack, come }): PriceToWrite[] => (come === "write" && pack?.price_set_id ? [{ ...wish, product_id: pack.product_id, price_set_id: pack.price_set_id, price_id: pack.price_id }] : [])),
    conflicts: judged.flatMap(({ wish, come }) => (come === "conflict" ? [wish.variant_id] : [])),
    products: [...new Set(judged.flatMap(({ pack, come }) => (pack && come !== "conflict" ? [pack.product_id] : [])))],
  })
})
