import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { saveApplicationStep, type ApplicationToSave } from "./steps/save-application"

/** An applicant goes on filling in. */
export const saveApplicationWorkflow = createWorkflow("save-application", (input: WorkflowData<ApplicationToSave>) => {
  acquireLockStep({ key: input.application_id, timeout: 5, ttl: 30 })
  const saved = saveApplicationStep(input)
  releaseLockStep({ key: input.application_id })
  return new WorkflowResponse(saved)
})
