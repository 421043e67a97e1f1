import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { holdListings } from "./hold-listings"
import { planArchiveStep } from "./steps/plan-archive"
import { writeDraftsStep } from "./steps/write-drafts"

/**
 * Takes all goods of a member out of the shop for good: their products are no longer published, for Medusa's own routes,
 * exports and searches too, and their listings are archived. A run that dies left goods of a member that does not sell,
 * which the shop does not show; the same call again does the rest.
 */
export const archiveGoodsWorkflow = createWorkflow("archive-goods", (input: WorkflowData<{ member_id: string }>) => {
  const key = holdListings(input)
  const task = planArchiveStep(input)
  when("goods-in-shop", task, ({ products }) => products.length > 0).then(() => updateProductsWorkflow.runAsStep({ input: { products: task.products } }))
  writeDraftsStep(task.rows)
  releaseLockStep({ key })
  return new WorkflowResponse(task)
})
