import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideRow } from "../../../modules/catalogue-import/decide-row"
import type { ClaimedRow } from "../../../modules/catalogue-import/service"
import { databaseOf } from "../../../shared/database"
import type { PackSwitch } from "../../listing-draft/steps/switch-packs"
import type { PriceToSet } from "../../price/types"
import { readSheetPacks } from "../read/sheet-packs"

export interface RowsToApply {
  member_id: string
  rows: ClaimedRow[]
}

/** Stock as it will be at the seller's town: grams, pairs or pieces. */
export interface SheetStockToWrite {
  inventory_item_id: string
  to: number
}

/** Reads the packs of these rows under the member's lock, and says what is still to be written and what no longer can be. Writes nothing. */
export const judgeRowsStep = createStep("judge-rows", async ({ member_id, rows }: RowsToApply, { container }) => {
  const packs = new Map((await readSheetPacks(databaseOf(container), member_id, rows.map((row) => row.variant_id))).map((pack) => [pack.variant_id, pack]))
  const prices: PriceToSet[] = []
  const stocks: SheetStockToWrite[] = []
  const switches: PackSwitch[] = []
  const applied: string[] = []
  const conflict: string[] = []
  const products = new Set<string>()
  for (const { id, variant_id, changes } of rows) {
    const pack = packs.get(variant_id)
    const decision = decideRow(changes, pack)
    for (const change of decision.write) {
      if (!pack) continue
      const { product_id, pack_id, price_set_id, price_ids } = pack
      products.add(product_id)
      if (change.what === "switch") switches.push({ pack_id, on: change.to })
      else if (change.what === "stock") stocks.push({ inventory_item_id: change.inventory_item_id, to: change.to })
      else if (change.what === "price" && price_set_id) prices.push({ price_set_id, price_id: price_ids[change.currency] ?? null, currency: change.currency, from: change.from, to: change.to })
    }
    const unpriced = decision.write.some(({ what }) => what === "price") && !pack?.price_set_id
    ;(decision.conflict || unpriced ? conflict : applied).push(id)
  }
  return new StepResponse({ prices, stocks, switches, applied, conflict, products: [...products] })
})
