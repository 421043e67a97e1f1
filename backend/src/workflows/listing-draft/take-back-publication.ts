import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteProductsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { deletePacksStep } from "../packaging/steps/delete-packs"
import { holdListings } from "./hold-listings"
import { endPublicationsStep } from "./steps/end-publications"
import { planTakeBackStep } from "./steps/plan-take-back"
import { writeDraftsStep } from "./steps/write-drafts"

/** Clears up after a publication that died and may no longer be ended: a permit lapsed meanwhile, or the good was written on. */
export const takeBackPublicationWorkflow = createWorkflow("take-back-publication", (input: WorkflowData<{ member_id: string; listing_id: string }>) => {
  const key = holdListings(input)
  const task = planTakeBackStep(input)
  when("half-made", task, ({ half }) => half.length > 0).then(() => {
    deletePacksStep(task.half)
    deleteProductsWorkflow.runAsStep({ input: { ids: task.half } })
  })
  writeDraftsStep(task.rows)
  endPublicationsStep(task.ended)
  releaseLockStep({ key })
  return new WorkflowResponse(task)
})
