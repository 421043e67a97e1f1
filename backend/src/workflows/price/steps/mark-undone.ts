import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"

/** Writes that a change was taken back. */
export const markUndoneStep = createStep(
  "mark-undone",
  async (id: string, { container }) => {
    await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).updatePriceChanges({ id, undone_at: new Date() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).updatePriceChanges({ id, undone_at: null })
  },
)
