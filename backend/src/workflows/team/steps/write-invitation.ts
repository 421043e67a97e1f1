import { parseIranMobile } from "@khooshe/persian-text"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"
import { INVITATION_LIFE_MS, inviteRefusal } from "../../../modules/desk/team"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import type { MateToInvite } from "../invite-mate"
import { readTeamMates } from "../read/team"

/**
 * Writes an invitation, in the place of one that lapsed.
 * @throws invalid_mobile, already_in_team, already_invited
 */
export const writeInvitationStep = createStep(
  "write-invitation",
  async ({ member_id, actor, mobile: typed, name, role }: MateToInvite, { container }) => {
    const mobile = parseIranMobile(typed)
    if (!mobile) throw shopError("invalid_mobile", "Not an Iranian mobile number", { field: "mobile" })
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const scope = { scope_kind: "member" as const, scope_id: member_id }
    const now = new Date()
    const before = await service.listInvitations({ ...scope, mobile, state: "open" })
    const refusal = inviteRefusal(await readTeamMates(databaseOf(container), member_id), before, mobile, now)
    if (refusal) throw shopError(refusal, `${mobile.slice(-4)} cannot be invited to ${member_id}`, { field: "mobile" })
    const lapsed = before.map(({ id }) => id)
    if (lapsed.length) await service.updateInvitations(lapsed.map((id) => ({ id, state: "withdrawn" as const })))
    const row = await service.createInvitations({ ...scope, mobile, name, role, invited_by: actor, expires_at: new Date(now.getTime() + INVITATION_LIFE_MS) })
    return new StepResponse({ id: row.id, mobile }, { id: row.id, lapsed })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    await service.deleteInvitations(done.id)
    if (done.lapsed.length) await service.updateInvitations(done.lapsed.map((id) => ({ id, state: "open" as const })))
  },
)
