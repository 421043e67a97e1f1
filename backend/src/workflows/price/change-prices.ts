import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { PRICES_CHANGED } from "../listing/source-events"
import { actsOf, productsOf } from "./acts-of"
import { holdPrices } from "./hold-prices"
import { rialPrices } from "./judge"
import { judgePriceChangeStep } from "./steps/judge-price-change"
import { keepPriceChangeStep } from "./steps/keep-price-change"
import { setPricesStep } from "./steps/set-prices"
import type { ChangePricesInput } from "./types"

/** A member changes prices of its packs: all or none, once per key. Answers the change's id. */
export const changePricesWorkflow = createWorkflow("change-prices", (input: WorkflowData<ChangePricesInput>) => {
  const lock = holdPrices(input)
  const task = judgePriceChangeStep(input)
  const kept = when("prices-change", task, ({ needed }) => needed).then(() => {
    setPricesStep(transform({ task }, ({ task }) => rialPrices(task.prices)))
    const change_id = keepPriceChangeStep(transform({ input, task }, ({ input, task }) => ({ member_id: input.member_id, actor: input.actor, key: input.key, prices: task.prices, state: "applied" as const, due_on: null, undoes: null })))
    emitEventStep({ eventName: PRICES_CHANGED, data: transform({ task }, ({ task }) => productsOf(task.prices)) })
    recordActsStep(transform({ input, task, change_id }, ({ input, task, change_id }) => actsOf("price.changed", input, change_id, task.prices)))
    return change_id
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ task, kept }, ({ task, kept }) => ({ change_id: kept ?? task.change_id })))
})
