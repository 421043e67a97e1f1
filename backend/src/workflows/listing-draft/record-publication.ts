import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { LISTINGS_CHANGED } from "../listing/source-events"
import type { BegunPublication } from "./read/publications"
import { endPublicationsStep } from "./steps/end-publications"
import { readUntoldStep } from "./steps/read-untold"

/** Writes the book of a publication whose run died when all but that was done. */
export const recordPublicationWorkflow = createWorkflow("record-publication", (input: WorkflowData<BegunPublication>) => {
  const untold = readUntoldStep(input)
  when("nobody-wrote-it", untold, ({ acts }) => acts.length > 0).then(() => recordActsStep(untold.acts))
  emitEventStep({ eventName: LISTINGS_CHANGED, data: { id: untold.products } })
  endPublicationsStep(untold.ended)
  return new WorkflowResponse(untold)
})
