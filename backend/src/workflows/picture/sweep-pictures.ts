import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dropPicturesStep } from "./steps/drop-pictures"
import { dropMastersStep } from "./steps/drop-masters"

/** Takes away what was uploaded and never shown, row first: a crash between leaves a file that nothing reads, never a page that shows a hole. */
export const sweepPicturesWorkflow = createWorkflow("sweep-pictures", () => {
  const dropped = dropPicturesStep()
  dropMastersStep(dropped)
  return new WorkflowResponse(transform({ dropped }, ({ dropped }) => dropped.length))
})
