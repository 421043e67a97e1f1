import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import { shopError } from "../../../shared/shop-error"
import type { ActInput } from "../types"

/**
 * The order that a member's slice belongs to, which is what acts lock.
 * @throws not_found for a slice of another member, one that nobody may see yet, or none
 */
export const findMemberOrderStep = createStep("find-member-order", async ({ member_order_id, member_id }: ActInput, { container }) => {
  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const [slice] = await memberOrders.listMemberOrders({ id: member_order_id, member_id }, { select: ["id", "order_id", "state"] })
  if (!slice || slice.state === "pending") throw shopError("not_found", `Member ${member_id} has no order ${member_order_id}`)
  return new StepResponse({ order_id: slice.order_id })
})
