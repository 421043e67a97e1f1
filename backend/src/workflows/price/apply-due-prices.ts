import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import type { PriceWish } from "../../modules/packaging/price-change"
import { holdPrices } from "./hold-prices"
import { rialPrices } from "./judge"
import { judgeDuePricesStep } from "./steps/judge-due-prices"
import { setPricesStep } from "./steps/set-prices"

/** Writes some prices of a change, each by how it stands now: what a crash left half done is finished, and nothing is done twice. */
export const applyDuePricesWorkflow = createWorkflow("apply-due-prices", (input: WorkflowData<{ member_id: string; wishes: PriceWish[] }>) => {
  const lock = holdPrices(input)
  const task = judgeDuePricesStep(input)
  setPricesStep(transform({ task }, ({ task }) => rialPrices(task.prices)))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ task }, ({ task }) => ({ conflicts: task.conflicts, products: task.products })))
})
