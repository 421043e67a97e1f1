import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import { json } from "../../../shared/json"
import type { PriceToWrite } from "../types"

export interface ChangeToKeep {
  member_id: string
  actor: string
  key: string
  prices: Pick<PriceToWrite, "variant_id" | "old_rial" | "new_rial">[]
  /** applied where the prices are written beside it; applying: they are written from now on; planned: on a day */
  state: "planned" | "applying" | "applied"
  due_on: string | null
  /** the change that this one takes back */
  undoes: string | null
}

/** Keeps a change, so that it can be taken back and a repeat of it is known. @returns its id */
export const keepPriceChangeStep = createStep(
  "keep-price-change",
  async ({ member_id, actor, key, prices, state, due_on, undoes }: ChangeToKeep, { container }) => {
    const changes = prices.map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
    const { id } = await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).createPriceChanges({ member_id, actor, key, changes: json(changes), state, due_on, undoes, applied_at: state === "applied" ? new Date() : null })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).deletePriceChanges(id)
  },
)
