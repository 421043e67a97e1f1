import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { PRICE_CHANGE_MODULE } from "../../modules/price-change"
import type { PriceChangeModuleService } from "../../modules/price-change/service"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { recordActsStep } from "../audit/steps/record-acts"
import { actsOf } from "./acts-of"
import { holdPrices } from "./hold-prices"
import { readPriceChange } from "./read/price-change"
import type { UndoPricesInput } from "./types"

/** @throws not_found for another member's; conflict for one that no longer waits */
const cancelPlanStep = createStep(
  "cancel-plan",
  async ({ member_id, change_id }: UndoPricesInput, { container }) => {
    const change = await readPriceChange(databaseOf(container), member_id, change_id)
    if (!change) throw shopError("not_found", `Member ${member_id} has no price change ${change_id}`)
    if (!(await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).cancel(change_id, member_id))) throw shopError("conflict", `Price change ${change_id} is ${change.state}`)
    return new StepResponse(change, change_id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).updatePriceChanges({ id, state: "planned" })
  },
)

/** Prices that wait for their day are not published after all. */
export const cancelPlanWorkflow = createWorkflow("cancel-plan", (input: WorkflowData<UndoPricesInput>) => {
  const lock = holdPrices(input)
  const change = cancelPlanStep(input)
  recordActsStep(transform({ input, change }, ({ input, change }) => actsOf("price.unplanned", input, change.id, change.changes, { on: change.on })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(change)
})
