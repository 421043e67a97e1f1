import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"

/** The applicant becomes the owner of what was admitted; who is already stays. */
export const grantOwnerStep = createStep(
  "grant-owner",
  async ({ desk_user_id, member_id }: { desk_user_id: string; member_id: string }, { container }) => {
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const grant = { desk_user_id, scope_kind: "member" as const, scope_id: member_id }
    const [known] = await service.listGrants(grant, { select: ["id"], take: 1 })
    if (known) return new StepResponse({ id: known.id }, null)
    const { id } = await service.createGrants({ ...grant, role: "owner" })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<DeskModuleService>(DESK_MODULE).deleteGrants([id])
  },
)
