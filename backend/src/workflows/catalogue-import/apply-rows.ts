import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { switchPacksStep } from "../listing-draft/steps/switch-packs"
import { PRICES_CHANGED } from "../listing/source-events"
import { holdPrices } from "../price/hold-prices"
import { setPricesStep } from "../price/steps/set-prices"
import { judgeRowsStep, type RowsToApply } from "./steps/judge-rows"
import { settleRowsStep } from "./steps/settle-rows"
import { writeSheetStockStep } from "./steps/write-sheet-stock"

/**
 * Applies some rows of a file together. Each is decided by how its pack stands now, so that rows which a crash left half
 * done are finished, and none is done twice.
 */
export const applyRowsWorkflow = createWorkflow("apply-rows", (input: WorkflowData<RowsToApply>) => {
  const lock = holdPrices(input)
  const task = judgeRowsStep(input)
  setPricesStep(task.prices)
  writeSheetStockStep({ member_id: input.member_id, stocks: task.stocks })
  switchPacksStep(task.switches)
  settleRowsStep({ applied: task.applied, conflict: task.conflict })
  when("catalogue-changed", task, ({ products }) => products.length > 0).then(() => {
    emitEventStep({ eventName: PRICES_CHANGED, data: transform({ task }, ({ task }) => ({ id: task.products })) })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ task }, ({ task }) => ({ applied: task.applied.length, conflicts: task.conflict.length })))
})
