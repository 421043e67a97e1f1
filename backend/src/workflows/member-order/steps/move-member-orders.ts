import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService, Move, MovePatch } from "../../../modules/member-order/service"
import { shopError } from "../../../shared/shop-error"

interface Moved {
  move: Move
  event_id: string
  before: MovePatch
}

/**
 * Moves slices, each only if it still is where it was read, and writes who did it when.
 * @throws state_conflict when somebody moved one meanwhile; those moved before it stay, as each is true by itself
 */
export const moveMemberOrdersStep = createStep(
  "move-member-orders",
  async (moves: Move[], { container }) => {
    const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
    const moved: Moved[] = []
    for (const move of moves) {
      const { fulfillment_id, carrier, tracking_code } = await memberOrders.retrieveMemberOrder(move.member_order_id)
      const event_id = await memberOrders.moveMemberOrder(move)
      if (!event_id) throw shopError("state_conflict", `${move.member_order_id} is not ${move.from} any more`)
      moved.push({ move, event_id, before: { fulfillment_id, carrier, tracking_code } })
    }
    return new StepResponse(moves.length, moved)
  },
  async (moved, { container }) => {
    const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
    for (const { move, event_id, before } of [...(moved ?? [])].reverse()) await memberOrders.revertMove(event_id, move, before)
  },
)
