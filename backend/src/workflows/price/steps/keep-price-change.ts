import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import { json } from "../../../shared/json"
import type { PriceToWrite } from "../types"

export interface ChangeToKeep {
  member_id: string
  actor: string
  key: string
  prices: PriceToWrite[]
}

/** Keeps a change, so that it can be taken back and a repeat of it is known. @returns its id */
export const keepPriceChangeStep = createStep(
  "keep-price-change",
  async ({ member_id, actor, key, prices }: ChangeToKeep, { container }) => {
    const changes = prices.map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
    const { id } = await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).createPriceChanges({ member_id, actor, key, changes: json(changes) })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).deletePriceChanges(id)
  },
)
