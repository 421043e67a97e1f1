import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERMIT_MODULE } from "../../../modules/permit"
import { mayWithdraw } from "../../../modules/permit/decisions"
import type { PermitModuleService } from "../../../modules/permit/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { actsOf } from "../acts-of"
import { readPermitNotices } from "../read/permit-notices"
import { readPermitPlace, readRecords } from "../read/permit-records"

export type PermitToWithdraw = { member_id: string; permit_id: string; actor: string }

/**
 * Takes a waiting paper away.
 * @throws not_found, permit_moved when somebody looked at it already
 */
export const withdrawPermitStep = createStep(
  "withdraw-permit",
  async ({ member_id, permit_id, actor }: PermitToWithdraw, { container }) => {
    const database = databaseOf(container)
    const [place, records, notices] = await Promise.all([readPermitPlace(database, permit_id), readRecords(database, [member_id]), readPermitNotices(database, [permit_id])])
    const permit = records.find((each) => each.id === permit_id)
    const notice = notices.get(permit_id)
    if (!permit || !place || !notice) throw shopError("not_found", `Member ${member_id} has no permit ${permit_id}`)
    if (!mayWithdraw(permit)) throw shopError("permit_moved", `Permit ${permit_id} was looked at`)
    await container.resolve<PermitModuleService>(PERMIT_MODULE).softDeletePermits([permit_id])
    return new StepResponse({ papers: place.paper_id && place.own_paper ? [place.paper_id] : [], acts: actsOf("permit.withdrawn", notice, actor) }, permit_id)
  },
  async (permit_id, { container }) => {
    if (permit_id) await container.resolve<PermitModuleService>(PERMIT_MODULE).restorePermits([permit_id])
  },
)
