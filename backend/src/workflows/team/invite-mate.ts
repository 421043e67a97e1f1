import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import type { TeamRole } from "../../modules/desk/team"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { composeInvitationStep } from "./steps/compose-invitation"
import { writeInvitationStep } from "./steps/write-invitation"
import { holdTeam, type TeamInput } from "./team-lock"

export type MateToInvite = TeamInput & { /** in any digits */ mobile: string; name: string; role: TeamRole }

/** Asks somebody, by mobile number, to work at a member's desk. */
export const inviteMateWorkflow = createWorkflow("invite-mate", (input: WorkflowData<MateToInvite>) => {
  const lock = holdTeam(input)
  const invitation = writeInvitationStep(input)
  releaseLockStep({ key: lock })
  const messages = composeInvitationStep(transform({ input, invitation }, ({ input, invitation }) => ({ ...invitation, member_id: input.member_id, role: input.role })))
  sendMessagesWorkflow.runAsStep({ input: { messages } })
  recordActsStep(
    transform({ input, invitation }, ({ input, invitation }): DoneAct[] => [
      {
        scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "grant.invited",
        subject: { type: "invitation", id: invitation.id, name: { fa: input.name, en: input.name } }, detail: { role: input.role },
      },
    ]),
  )
  return new WorkflowResponse(invitation)
})
