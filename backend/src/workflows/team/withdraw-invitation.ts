import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { DESK_MODULE } from "../../modules/desk"
import type { DeskModuleService } from "../../modules/desk/service"
import { shopError } from "../../shared/shop-error"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { holdTeam, type TeamInput } from "./team-lock"

type InvitationToWithdraw = TeamInput & { invitation_id: string }

/** @throws not_found when the member has no such invitation, or it was answered */
const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ member_id, invitation_id }: InvitationToWithdraw, { container }) => {
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const [found] = await service.listInvitations({ id: invitation_id, scope_kind: "member", scope_id: member_id, state: "open" })
    if (!found) throw shopError("not_found", `${member_id} has no open invitation ${invitation_id}`)
    await service.updateInvitations({ id: found.id, state: "withdrawn" })
    return new StepResponse({ id: found.id, name: found.name, role: found.role }, found.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<DeskModuleService>(DESK_MODULE).updateInvitations({ id, state: "open" })
  },
)

/** An invitation is taken back before it was answered. */
export const withdrawInvitationWorkflow = createWorkflow("withdraw-invitation", (input: WorkflowData<InvitationToWithdraw>) => {
  const lock = holdTeam(input)
  const invitation = withdrawInvitationStep(input)
  releaseLockStep({ key: lock })
  recordActsStep(
    transform({ input, invitation }, ({ input, invitation }): DoneAct[] => [
      {
        scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "grant.uninvited",
        subject: { type: "invitation", id: invitation.id, name: { fa: invitation.name, en: invitation.name } }, detail: { role: invitation.role },
      },
    ]),
  )
  return new WorkflowResponse(invitation.id)
})
