import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import { checkPickupCode } from "../../../modules/member-order/pickup"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import { shopError } from "../../../shared/shop-error"

/**
 * Counts the try, then compares the code that the buyer said.
 * @throws wrong_pickup_code, or too_many_requests once too many were wrong: then the operator hands over
 */
export const checkPickupCodeStep = createStep("check-pickup-code", async ({ member_order_id, code }: { member_order_id: string; code: string }, { container }) => {
  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const tries = await memberOrders.countPickupTry(member_order_id)
  const { pickup_code } = await memberOrders.retrieveMemberOrder(member_order_id, { select: ["id", "pickup_code"] })
  const answer = checkPickupCode(code, pickup_code, tries)
  if (answer === "locked") throw shopError("too_many_requests", `Too many wrong codes for ${member_order_id}`, { field: "code" })
  if (answer === "wrong") throw shopError("wrong_pickup_code", `Wrong code for ${member_order_id}, try ${tries}`, { field: "code" })
  // a try stays counted whatever comes after: it was made
  return new StepResponse(undefined)
})
