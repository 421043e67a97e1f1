import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { PRICES_CHANGED } from "../listing/source-events"
import { actsOf, productsOf } from "./acts-of"
import { holdPrices } from "./hold-prices"
import { rialPrices } from "./judge"
import { judgePriceUndoStep } from "./steps/judge-price-undo"
import { markUndoneStep } from "./steps/mark-undone"
import { setPricesStep } from "./steps/set-prices"
import type { UndoPricesInput } from "./types"

/** A member takes a change of prices back, all of it. */
export const undoPricesWorkflow = createWorkflow("undo-prices", (input: WorkflowData<UndoPricesInput>) => {
  const lock = holdPrices(input)
  const task = judgePriceUndoStep(input)
  when("prices-go-back", task, ({ needed }) => needed).then(() => {
    setPricesStep(transform({ task }, ({ task }) => rialPrices(task.prices)))
    markUndoneStep(task.change_id)
    emitEventStep({ eventName: PRICES_CHANGED, data: transform({ task }, ({ task }) => productsOf(task.prices)) })
    recordActsStep(transform({ input, task }, ({ input, task }) => actsOf("price.undone", input, task.change_id, task.prices)))
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(task)
})
