import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { undoUntil } from "../../../modules/packaging/price-change"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { pricesToWrite } from "../judge"
import { readOwnPrices } from "../read/own-prices"
import { readPriceChange } from "../read/price-change"
import type { PriceTask, UndoPricesInput } from "../types"

/**
 * Reads a change under the member's lock and turns it round; one that was undone before is done. Writes nothing.
 * @throws not_found, conflict when its ten minutes are over, price_changed when a price is not what the change wrote
 */
export const judgePriceUndoStep = createStep("judge-price-undo", async ({ member_id, change_id }: UndoPricesInput, { container }) => {
  const database = databaseOf(container)
  const change = await readPriceChange(database, member_id, change_id)
  if (!change) throw shopError("not_found", `Member ${member_id} has no price change ${change_id}`)
  if (change.undone_at) return new StepResponse<PriceTask>({ needed: false, change_id, prices: [] })
  if (change.state !== "applied") throw shopError("conflict", `Price change ${change_id} is ${change.state}`)
  if (undoUntil(new Date(change.at)) < new Date()) throw shopError("conflict", `Price change ${change_id} can be taken back no more`)
  const back = change.changes.filter(({ variant_id }) => !change.conflicts.includes(variant_id)).map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial: new_rial, new_rial: old_rial }))
  const own = await readOwnPrices(database, member_id, back.map((each) => each.variant_id))
  return new StepResponse<PriceTask>({ needed: true, change_id, prices: pricesToWrite(back, own, true) })
})
