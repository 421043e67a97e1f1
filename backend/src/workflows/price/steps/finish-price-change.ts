import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import type { PriceChangeToFinish } from "../finish-price-change"

/** @returns whether this call ended the change, and with it the one that it takes back. Nothing undoes it: the prices are written. */
export const finishPriceChangeStep = createStep("finish-price-change", async ({ change, conflicts }: PriceChangeToFinish, { container }) => {
  const service = container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE)
  const ended = await service.finish(change.id, conflicts)
  if (ended && change.undoes) await service.updatePriceChanges({ id: change.undoes, undone_at: new Date() })
  return new StepResponse(ended)
})
