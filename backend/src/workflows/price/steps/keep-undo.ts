import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import { json } from "../../../shared/json"
import type { PriceToWrite, UndoPricesInput } from "../types"

/** Keeps the change by which a large one is taken back, once. @returns its id */
export const keepUndoStep = createStep(
  "keep-undo",
  async ({ member_id, actor, change_id, prices }: UndoPricesInput & { prices: PriceToWrite[] }, { container }) => {
    const service = container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE)
    const key = `undo-${change_id}`
    const [known] = await service.listPriceChanges({ member_id, key })
    if (known) return new StepResponse<string, string | null>(known.id, null)
    const changes = prices.map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
    const { id } = await service.createPriceChanges({ member_id, actor, key, changes: json(changes), state: "applying", due_on: null, undoes: change_id, applied_at: null })
    return new StepResponse<string, string | null>(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).deletePriceChanges(id)
  },
)
