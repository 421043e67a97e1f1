import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskRole } from "../../../modules/desk/rules"
import type { DeskModuleService } from "../../../modules/desk/service"
import { accessRefusal } from "../../../modules/desk/team"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import type { AccessToChange } from "../change-access"
import { readTeamMates } from "../read/team"

export interface ChangedAccess {
  name: string
  from: DeskRole
  to: DeskRole | null
}

/**
 * Writes the new role of a grant, or takes it back.
 * @throws not_found, own_access, last_owner
 */
export const changeAccessStep = createStep(
  "change-access",
  async ({ member_id, actor, grant_id, role }: AccessToChange, { container }) => {
    const team = await readTeamMates(databaseOf(container), member_id)
    const refusal = accessRefusal(team, actor, grant_id, role)
    const mate = team.find((each) => each.grant_id === grant_id)
    if (refusal || !mate) throw shopError(refusal ?? "not_found", `${actor} may not change ${grant_id} of ${member_id}`)
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    if (role) await service.updateGrants({ id: grant_id, role })
    else await service.softDeleteGrants([grant_id])
    return new StepResponse<ChangedAccess, { grant_id: string; from: DeskRole; gone: boolean }>({ name: mate.name, from: mate.role, to: role }, { grant_id, from: mate.role, gone: !role })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    if (done.gone) await service.restoreGrants([done.grant_id])
    else await service.updateGrants({ id: done.grant_id, role: done.from })
  },
)
