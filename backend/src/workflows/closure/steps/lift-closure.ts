import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import { liftedClosure, type Closed } from "../../../modules/member/rules"
import type { MemberModuleService } from "../../../modules/member/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readClosures } from "../read/closures"

/**
 * Opens again: what has not begun goes, what is under way ends yesterday.
 * @throws not_found when the member has no such closure, or it is over
 */
export const liftClosureStep = createStep(
  "lift-closure",
  async ({ member_id, closure_id }: { member_id: string; closure_id: string }, { container }) => {
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    const { today, closures } = await readClosures(databaseOf(container), member_id)
    const closure = closures.find((each) => each.id === closure_id)
    if (!closure) throw shopError("not_found", `${member_id} has no closure ${closure_id}`)
    const left = liftedClosure(closure, today)
    if (left) await service.updateClosures({ id: closure.id, ...left })
    else await service.softDeleteClosures([closure.id])
    const { id, from, to } = closure
    return new StepResponse<Closed, { id: string; from: string; to: string; gone: boolean }>({ from, to }, { id, from, to, gone: !left })
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    if (before.gone) await service.restoreClosures([before.id])
    else await service.updateClosures({ id: before.id, from: before.from, to: before.to })
  },
)
