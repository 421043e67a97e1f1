import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { TakenChange } from "../../modules/price-change/service"
import { recordActsStep } from "../audit/steps/record-acts"
import { PRICES_CHANGED } from "../listing/source-events"
import { actsOf } from "./acts-of"
import { finishPriceChangeStep } from "./steps/finish-price-change"

export type PriceChangeToFinish = { change: TakenChange; conflicts: string[]; products: string[] }

/** A change of which every price is written has ended: it is written down once, by the name of who decided it. */
export const finishPriceChangeWorkflow = createWorkflow("finish-price-change", (input: WorkflowData<PriceChangeToFinish>) => {
  const ended = finishPriceChangeStep(input)
  emitEventStep({ eventName: PRICES_CHANGED, data: { id: input.products } })
  when("change-ended", { ended }, ({ ended }) => ended).then(() => {
    recordActsStep(
      transform({ input }, ({ input: { change, conflicts } }) =>
        actsOf(change.undoes ? "price.undone" : "price.changed", change, change.undoes ?? change.id, change.changes.filter(({ variant_id }) => !conflicts.includes(variant_id)), {
          ...(change.due_on ? { on: change.due_on } : {}), ...(conflicts.length > 0 ? { conflicts: conflicts.length } : {}),
        }),
      ),
    )
  })
  return new WorkflowResponse(ended)
})
