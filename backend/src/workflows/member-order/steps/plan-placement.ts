import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Move } from "../../../modules/member-order/service"
import { composeMessage, type NewMessage } from "../../../modules/message/compose"
import { deskLink, orderLink } from "../../../modules/message/links"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { readPlacement, type Placement } from "../read/placement"

function messagesOf({ order_id, number, key, mobile, locale, parcels, total_rial, pending }: Placement): NewMessage[] {
  const { shopUrl } = settings()
  const buyer = composeMessage("order_placed_buyer", { number, parcels, total: total_rial, link: orderLink(shopUrl, locale, number, key) }, { to: mobile, locale, about: order_id })
  const members = pending.flatMap(({ id, member, items, total_rial: total, due_on, told }) =>
    // workshops are in Iran: their people read Persian
    told.map((to) => composeMessage("order_placed_member", { number, member, items, total, due: due_on, link: deskLink(shopUrl, "fa") }, { to, locale: "fa", about: id })),
  )
  return [buyer, ...members]
}

/** What placing an order's slices means: nothing unless its money is captured and some are pending. Writes nothing. */
export const planPlacementStep = createStep("plan-placement", async ({ order_id }: { order_id: string }, { container }) => {
  const placement = await readPlacement(databaseOf(container), order_id)
  if (!placement) return new StepResponse<{ moves: Move[]; messages: NewMessage[] }>({ moves: [], messages: [] })
  const { paid_at } = placement
  const moves = placement.pending.map(({ id }): Move => ({ member_order_id: id, from: "pending", to: "placed", actor: "system", at: paid_at, patch: { placed_at: paid_at } }))
  return new StepResponse<{ moves: Move[]; messages: NewMessage[] }>({ moves, messages: messagesOf(placement) })
})
