import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { LISTINGS_CHANGED } from "../listing/source-events"
import { productsOnStockStep, setStockStep } from "./steps/set-stock"
import { holdListings } from "./hold-listings"
import type { SetStockInput } from "./types"

/**
 * A member says how much there is of its goods, once for all their packs: grams of bulk, pairs of each size, pieces.
 * @throws not_found, stock_changed, below_reserved
 */
export const setStockWorkflow = createWorkflow("set-listing-stock", (input: WorkflowData<SetStockInput>) => {
  const key = holdListings(input)
  const done = setStockStep(input)
  when("stock-changed", done, (list) => list.length > 0).then(() => {
    const products = productsOnStockStep(done)
    emitEventStep({ eventName: LISTINGS_CHANGED, data: transform({ products }, ({ products }) => ({ id: products })) })
    recordActsStep(
      transform({ input, done }, ({ input, done }) =>
        done.map(({ listing_id, title, items }): DoneAct => ({ scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "stock.changed", subject: { type: "listing", id: listing_id, name: title }, detail: { items } })),
      ),
    )
  })
  releaseLockStep({ key })
  return new WorkflowResponse(done)
})
