import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { writeClosureStep } from "./steps/write-closure"

export type ClosureToSet = { member_id: string; from: string; to: string; actor: string }

/** A member closes for some days: deliveries move behind them, on every page and in every cart. */
export const setClosureWorkflow = createWorkflow("set-closure", (input: WorkflowData<ClosureToSet>) => {
  // two at once would each find the days free
  acquireLockStep({ key: input.member_id, timeout: 5, ttl: 30 })
  const closure = writeClosureStep(input)
  releaseLockStep({ key: input.member_id })
  recordActsStep(
    transform({ input, closure }, ({ input, closure }): DoneAct[] => [
      { scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "closure.set", subject: { type: "closure", id: closure.id }, detail: { from: input.from, to: input.to } },
    ]),
  )
  return new WorkflowResponse(closure)
})
