import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"
import type { DeskUserToAdmit } from "../grant-desk-access"

/** Writes desk users with their grants. */
export const createDeskUsersStep = createStep(
  "create-desk-users",
  async (users: DeskUserToAdmit[], { container }) => {
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const created = await service.createDeskUsers(users.map(({ name, email, mobile }) => ({ name, email, mobile })))
    await service.createGrants(
      created.flatMap((row) => (users.find((user) => user.email === row.email)?.grants ?? []).map((grant) => ({ ...grant, desk_user_id: row.id }))),
    )
    const ids = created.map((user) => user.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    await service.deleteGrants({ desk_user_id: ids })
    await service.deleteDeskUsers(ids)
  },
)
