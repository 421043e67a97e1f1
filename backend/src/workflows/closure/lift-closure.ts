import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { liftClosureStep } from "./steps/lift-closure"

export type ClosureToLift = { member_id: string; closure_id: string; actor: string }

/** A member opens again before it said it would, or does not close at all. */
export const liftClosureWorkflow = createWorkflow("lift-closure", (input: WorkflowData<ClosureToLift>) => {
  const before = liftClosureStep(input)
  recordActsStep(
    transform({ input, before }, ({ input, before }): DoneAct[] => [
      { scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "closure.lifted", subject: { type: "closure", id: input.closure_id }, detail: { from: before.from, to: before.to } },
    ]),
  )
  return new WorkflowResponse(before)
})
