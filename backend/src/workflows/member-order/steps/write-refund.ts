import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService, Settlement } from "../../../modules/member-order/service"

/** Writes what is due, and takes it out of the slice. The last write of its workflow: it is one statement, and it stands. */
export const writeRefundStep = createStep("write-refund", async (settlement: Settlement | null, { container }) =>
  new StepResponse(settlement ? await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).settleRefund(settlement) : false))
