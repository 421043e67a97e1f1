import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { answerInvitationStep } from "./steps/answer-invitation"

export type InvitationAnswer = { invitation_id: string; /** desk user's id */ actor: string; accepts: boolean }

/** The addressee of an invitation accepts it, and may work there from then on, or declines. */
export const answerInvitationWorkflow = createWorkflow("answer-invitation", (input: WorkflowData<InvitationAnswer>) => {
  const key = transform({ input }, ({ input }) => `invitation:${input.invitation_id}`)
  acquireLockStep({ key, timeout: 5, ttl: 30 })
  const answered = answerInvitationStep(input)
  releaseLockStep({ key })
  when("invitation-accepted", input, ({ accepts }) => accepts).then(() => {
    recordActsStep(
      transform({ input, answered }, ({ input, answered }): DoneAct[] => [
        {
          scope: { kind: answered.scope_kind, id: answered.scope_id }, actor: input.actor, act: "grant.accepted",
          subject: { type: "invitation", id: input.invitation_id, name: { fa: answered.name, en: answered.name } }, detail: { role: answered.role },
        },
      ]),
    )
  })
  return new WorkflowResponse(answered)
})
