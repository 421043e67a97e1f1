import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import { judgeAct } from "../../../modules/member-order/acts"
import { openReport } from "../../../modules/member-order/missing"
import type { MemberOrderAction } from "../../../modules/member-order/rules"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readStanding } from "../read/standing"
import type { ActInput, Task } from "../types"

export type ActToJudge = ActInput & {
  action: MemberOrderAction
  /** of a shipment: a parcel that left under another code is not shipped again */
  tracking_code?: string
}

/**
 * Reads the slice under the order's lock and says what is to be done.
 * @throws state_conflict when the act is not possible (any more)
 */
export const judgeActStep = createStep("judge-act", async ({ member_order_id, action, actor, tracking_code }: ActToJudge, { container }) => {
  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const slice = await memberOrders.retrieveMemberOrder(member_order_id)
  const judgement = judgeAct(slice, action, "member")
  const otherCode = judgement.verdict === "done" && tracking_code !== undefined && slice.tracking_code !== tracking_code
  const standing = await readStanding(databaseOf(container), slice.id)
  const lines = standing?.lines ?? []
  if (action === "pack" && judgement.verdict === "do" && standing?.reports.some((report) => openReport.includes(report.state))) throw shopError("answer_awaited", `The buyer of ${slice.id} has not answered yet`)
  if (judgement.verdict === "refused" || otherCode) throw shopError("state_conflict", `${action} is not possible: ${slice.id} is ${slice.state}, by ${slice.method}`)

  const task: Task = {
    needed: judgement.verdict === "do",
    member_order_id,
    order_id: slice.order_id,
    actor,
    from: slice.state,
    to: judgement.verdict === "do" ? judgement.to : slice.state,
    pickup: slice.method === "pickup",
    shipping_option_id: slice.shipping_option_id,
    stock_location_id: slice.stock_location_id,
    fulfillment_id: slice.fulfillment_id,
    // what went ahead as a part is not packed and not shipped again
    items: lines.map((line) => ({ id: line.line_item_id, quantity: action === "pack" ? line.quantity - line.sent : line.sent - line.shipped })).filter((item) => item.quantity > 0),
  }
  // nothing is written, so there is nothing to undo
  return new StepResponse(task)
})
