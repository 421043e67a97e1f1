import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { partRefusal, type LinePacks } from "../../../modules/member-order/missing"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import type { Move } from "../../../modules/member-order/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readStanding } from "../read/standing"
import type { ActInput } from "../types"

export interface PartInput extends ActInput {
  lines: LinePacks[]
  carrier: string
  tracking_code: string
}

export interface PartTask {
  /** false: this parcel went before, and nothing happens */
  needed: boolean
  order_id: string
  shipping_option_id: string
  stock_location_id: string
  items: { id: string; quantity: number }[]
  /** sending is accepting */
  moves: Move[]
}

/**
 * Says whether some of a slice may go ahead; under the order's lock. The same code again is the same parcel.
 * @throws state_conflict, part_is_all when it is all that is left, invalid_quantity, not_found for a line of another slice
 */
export const judgePartStep = createStep("judge-part", async ({ member_order_id, lines, tracking_code, actor }: PartInput, { container }) => {
  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const [slice, row, parts] = await Promise.all([readStanding(databaseOf(container), member_order_id), memberOrders.retrieveMemberOrder(member_order_id), memberOrders.listSentParts({ member_order_id, tracking_code })])
  if (!slice) throw shopError("not_found", `No slice ${member_order_id}`)
  const refusal = parts.length > 0 ? null : partRefusal(slice, lines)
  if (refusal) throw shopError(refusal.code, `A part of ${member_order_id} may not be sent: ${refusal.code}`, refusal.field ? { field: refusal.field } : {})
  const task: PartTask = {
    needed: parts.length === 0,
    order_id: slice.order_id,
    shipping_option_id: row.shipping_option_id,
    stock_location_id: row.stock_location_id,
    items: lines.flatMap(({ line_id, quantity }) => slice.lines.filter((line) => line.id === line_id).map((line) => ({ id: line.line_item_id, quantity }))),
    moves: slice.state === "placed" ? [{ member_order_id, from: "placed", to: "accepted", actor }] : [],
  }
  return new StepResponse(task)
})
