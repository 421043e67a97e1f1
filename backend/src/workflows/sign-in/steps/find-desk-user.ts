import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"
import { databaseOf } from "../../../shared/database"
import { readInvitedName, readPersonOfNumber, type PersonOfNumber } from "../read-person"

/** The desk user of a proved number. Who is new gets a row without any grant, by the name of an invitation that stands. */
export const findDeskUserStep = createStep(
  "find-desk-user",
  async ({ mobile }: { mobile: string }, { container }) => {
    const database = databaseOf(container)
    const known = await readPersonOfNumber(database, mobile)
    if (known) return new StepResponse<PersonOfNumber, string | null>(known, null)
    const user = await container.resolve<DeskModuleService>(DESK_MODULE).createDeskUsers({ name: (await readInvitedName(database, mobile)) ?? "", mobile })
    return new StepResponse<PersonOfNumber, string | null>({ id: user.id, email: null, auth_identity_id: null }, user.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve<DeskModuleService>(DESK_MODULE).deleteDeskUsers(created)
  },
)
