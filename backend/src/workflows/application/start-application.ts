import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createApplicationStep, type ApplicationToStart } from "./steps/create-application"

/** A person begins to apply. */
export const startApplicationWorkflow = createWorkflow("start-application", (input: WorkflowData<ApplicationToStart>) => {
  // two presses at once would each find room
  acquireLockStep({ key: input.desk_user_id, timeout: 5, ttl: 30 })
  const started = createApplicationStep(input)
  releaseLockStep({ key: input.desk_user_id })
  return new WorkflowResponse(started)
})
