import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { actsOf } from "./acts-of"
import { holdPrices } from "./hold-prices"
import { judgePlanStep } from "./steps/judge-plan"
import { keepPriceChangeStep } from "./steps/keep-price-change"
import type { PlanPricesInput } from "./types"

/**
 * A member decides prices, for a day that comes or for now: the decision is kept, once per key, before anything of it is
 * written. What is for now is written by `applyPriceChange` right after; what waits is the minute's job's.
 */
export const planPricesWorkflow = createWorkflow("plan-prices", (input: WorkflowData<PlanPricesInput>) => {
  const lock = holdPrices(input)
  const task = judgePlanStep(input)
  const kept = when("prices-are-decided", task, ({ needed }) => needed).then(() => {
    const change_id = keepPriceChangeStep(
      transform({ input, task }, ({ input, task }) => ({
        member_id: input.member_id, actor: input.actor, key: input.key, prices: task.prices, state: input.on === null ? ("applying" as const) : ("planned" as const), due_on: input.on, undoes: null,
      })),
    )
    const acts = transform({ input, task, change_id }, ({ input, task, change_id }) => (input.on === null ? [] : actsOf("price.planned", input, change_id, task.prices, { on: input.on })))
    recordActsStep(acts)
    return change_id
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ task, kept }, ({ task, kept }) => ({ change_id: kept ?? task.change_id })))
})
