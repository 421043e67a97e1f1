import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"

/** Ends a report about goods that went, or whose order did, before their money was counted: nothing is due by it. */
export const voidReportStep = createStep(
  "void-report",
  async (id: string, { container }) => {
    await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).updateMissingReports({ id, state: "withdrawn" })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).updateMissingReports({ id, state: "refunding" })
  },
)
