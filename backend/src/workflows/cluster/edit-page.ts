import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { writePageStep, type PageToWrite } from "./steps/write-page"

/** An agent edits what a cluster says of itself; the shop's pages follow by the cluster's own event. */
export const editClusterPageWorkflow = createWorkflow("edit-cluster-page", (input: WorkflowData<PageToWrite>) => {
  // two who read the same version would both find it unchanged
  acquireLockStep({ key: input.cluster_id, timeout: 5, ttl: 30 })
  const changed = writePageStep(input)
  releaseLockStep({ key: input.cluster_id })
  recordActsStep(
    transform({ input, changed }, ({ input, changed }): DoneAct[] => [
      { scope: { kind: "cluster", id: input.cluster_id }, actor: input.actor, act: "cluster.changed", subject: { type: "cluster", id: input.cluster_id, name: changed.name }, detail: { story: changed.story, pictures: changed.pictures } },
    ]),
  )
  return new WorkflowResponse(changed)
})
