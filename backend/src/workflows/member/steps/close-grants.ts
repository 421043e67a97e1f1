import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"
import type { StandingChange } from "./change-standing"

/** Takes back every grant on a member that ended; its standing had closed the desk already. */
export const closeGrantsStep = createStep(
  "close-grants",
  async ({ member_id, act }: Pick<StandingChange, "member_id" | "act">, { container }) => {
    if (act !== "end") return new StepResponse(0, [])
    const service = container.resolve<DeskModuleService>(DESK_MODULE)
    const grants = await service.listGrants({ scope_kind: "member", scope_id: member_id }, { select: ["id"], take: 1000 })
    const ids = grants.map((grant) => grant.id)
    if (ids.length) await service.softDeleteGrants(ids)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<DeskModuleService>(DESK_MODULE).restoreGrants(ids)
  },
)
