import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { judgeMoveStep } from "./steps/judge-move"
import { writeDraftsStep } from "./steps/write-drafts"
import { holdListings } from "./hold-listings"
import type { MoveListingInput } from "./types"

/**
 * Moves a listing along its life (see `lifecycle.ts`). The product goes first, so that of a run that dies the same call
 * again does the rest.
 * @throws not_found, edited_meanwhile, conflict; listing_incomplete, kind_not_allowed and permit_needed when it is handed in
 */
export const moveListingWorkflow = createWorkflow("move-listing", (input: WorkflowData<MoveListingInput>) => {
  const key = holdListings(input)
  const task = judgeMoveStep(input)
  when("shop-changes", task, ({ products }) => products.length > 0).then(() => updateProductsWorkflow.runAsStep({ input: { products: task.products } }))
  writeDraftsStep(task.rows)
  recordActsStep(task.acts)
  releaseLockStep({ key })
  return new WorkflowResponse(task.acts)
})
