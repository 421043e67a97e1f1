import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import { databaseOf } from "../../../shared/database"
import { pricesToWrite } from "../judge"
import { readOwnPrices } from "../read/own-prices"
import type { ChangePricesInput, PriceTask } from "../types"

/** Reads the prices under the member's lock and says what is to be written; a key that was seen before is done. Writes nothing. */
export const judgePriceChangeStep = createStep("judge-price-change", async ({ member_id, key, changes, confirm }: ChangePricesInput, { container }) => {
  const [known] = await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).listPriceChanges({ member_id, key })
  if (known) return new StepResponse<PriceTask>({ needed: false, change_id: known.id, prices: [] })
  const own = await readOwnPrices(databaseOf(container), member_id, changes.map((each) => each.variant_id))
  return new StepResponse<PriceTask>({ needed: true, change_id: "", prices: pricesToWrite(changes, own, confirm) })
})
