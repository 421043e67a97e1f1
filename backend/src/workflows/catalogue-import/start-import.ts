import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { IMPORT_STARTED } from "./run-import"
import { beginImportStep, type ImportToBegin } from "./steps/begin-import"

/** A member says yes to what the dry run showed. What begins goes on by itself, also after a crash. */
export const startImportWorkflow = createWorkflow("start-import", (input: WorkflowData<ImportToBegin>) => {
  const begun = beginImportStep(input)
  emitEventStep({ eventName: IMPORT_STARTED, data: { id: input.id } })
  return new WorkflowResponse(begun)
})
