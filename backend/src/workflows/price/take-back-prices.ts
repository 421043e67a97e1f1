import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { applyPriceChange } from "./apply-price-change"
import { holdPrices } from "./hold-prices"
import { readPriceChange } from "./read/price-change"
import { judgePriceUndoStep } from "./steps/judge-price-undo"
import { keepUndoStep } from "./steps/keep-undo"
import type { UndoPricesInput } from "./types"
import { undoPricesWorkflow } from "./undo-prices"

/** More are taken back some at a time, so that the member's lock is never held for long. */
const atOnce = 500

/** Decides that a large change is taken back; answers the change that does it. */
export const planUndoWorkflow = createWorkflow("plan-undo", (input: WorkflowData<UndoPricesInput>) => {
  const lock = holdPrices(input)
  const task = judgePriceUndoStep(input)
  const kept = when("prices-go-back", task, ({ needed }) => needed).then(() => keepUndoStep(transform({ input, task }, ({ input, task }) => ({ ...input, prices: task.prices }))))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ kept }, ({ kept }) => kept ?? null))
})

/** A member takes a change of prices back, all of it. @throws what `judgePriceUndoStep` refuses */
export async function takeBackPrices(container: MedusaContainer, input: UndoPricesInput): Promise<void> {
  const change = await readPriceChange(databaseOf(container), input.member_id, input.change_id)
  if (!change || change.packs <= atOnce) {
    await undoPricesWorkflow(container).run({ input })
    return
  }
  const { result: id } = await planUndoWorkflow(container).run({ input })
  if (id) await applyPriceChange(container, id)
}
