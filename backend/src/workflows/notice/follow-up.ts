import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { actsOfNotices } from "./acts-of"
import { judgeFollowUpStep, type FollowUpToSend } from "./steps/judge-follow-up"
import { writeNoticesStep } from "./steps/write-notices"

/** An agent asks a member about one thing: a late order, packs or prices that are missing, a permit that lapses. Once a day. */
export const followUpWorkflow = createWorkflow("follow-up", (input: WorkflowData<FollowUpToSend>) => {
  acquireLockStep({ key: input.cluster_id, timeout: 5, ttl: 30 })
  const notices = judgeFollowUpStep(input)
  const written = writeNoticesStep(notices)
  releaseLockStep({ key: input.cluster_id })
  recordActsStep(transform({ written }, ({ written }) => actsOfNotices(written)))
  return new WorkflowResponse(written)
})
