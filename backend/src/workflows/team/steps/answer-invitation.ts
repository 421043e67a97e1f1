import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import { deskIsOpen, type ScopeKind } from "../../../modules/desk/rules"
import type { DeskModuleService } from "../../../modules/desk/service"
import { answerRefusal, type TeamRole } from "../../../modules/desk/team"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { shopError } from "../../../shared/shop-error"
import type { InvitationAnswer } from "../answer-invitation"

interface Answered {
  name: string
  scope_kind: ScopeKind
  scope_id: string
  role: TeamRole
}

/**
 * Writes the answer, and the grant of who accepts. Who works there already, keeps the role.
 * @throws not_found for everybody but the addressee, and for a desk that is closed; invitation_closed when it lapsed or was answered
 */
export const answerInvitationStep = createStep(
  "answer-invitation",
  async ({ invitation_id, actor, accepts }: InvitationAnswer, { container }) => {
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const [[invitation], [person]] = await Promise.all([service.listInvitations({ id: invitation_id }), service.listDeskUsers({ id: actor }, { select: ["id", "name", "mobile"] })])
    const now = new Date()
    const refusal = answerRefusal(invitation ?? null, person?.mobile ?? null, now)
    if (refusal || !invitation || !person) throw shopError(refusal ?? "not_found", `${actor} may not answer ${invitation_id}`)
    const { scope_kind, scope_id, role } = invitation
    const [member] = await container.resolve<MemberModuleService>(MEMBER_MODULE).listMembers({ id: scope_id }, { select: ["id", "status"] })
    if (scope_kind !== "member" || !member || !deskIsOpen(member.status)) throw shopError("not_found", `The desk of ${scope_id} is closed`)

    await service.updateInvitations({ id: invitation.id, state: accepts ? "accepted" : "declined", answered_at: now })
    const unnamed = person.name === ""
    if (unnamed) await service.updateDeskUsers({ id: person.id, name: invitation.name })
    const granted = await service.listGrants({ desk_user_id: person.id, scope_kind, scope_id }, { select: ["id"], take: 1 })
    const grant = accepts && granted.length === 0 ? await service.createGrants({ desk_user_id: person.id, scope_kind, scope_id, role }) : null
    return new StepResponse<Answered, { invitation: string; grant: string | null; unnamed: string | null }>(
      { name: person.name || invitation.name, scope_kind, scope_id, role },
      { invitation: invitation.id, grant: grant?.id ?? null, unnamed: unnamed ? person.id : null },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    if (done.grant) await service.deleteGrants(done.grant)
    if (done.unnamed) await service.updateDeskUsers({ id: done.unnamed, name: "" })
    await service.updateInvitations({ id: done.invitation, state: "open", answered_at: null })
  },
)
