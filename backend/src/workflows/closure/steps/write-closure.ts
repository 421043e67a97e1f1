import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import { closureRefusal } from "../../../modules/member/rules"
import type { MemberModuleService } from "../../../modules/member/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readClosures } from "../read/closures"

/**
 * Writes days on which a member is closed.
 * @throws invalid_dates, days_overlap
 */
export const writeClosureStep = createStep(
  "write-closure",
  async ({ member_id, from, to }: { member_id: string; from: string; to: string }, { container }) => {
    const { today, closures } = await readClosures(databaseOf(container), member_id)
    const refusal = closureRefusal(closures, { from, to }, today)
    if (refusal) throw shopError(refusal, `${member_id} may not close from ${from} to ${to}`, { field: refusal === "invalid_dates" ? "to" : "from" })
    const closure = await container.resolve<MemberModuleService>(MEMBER_MODULE).createClosures({ member_id, from, to })
    return new StepResponse({ id: closure.id }, closure.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MemberModuleService>(MEMBER_MODULE).deleteClosures(id)
  },
)
