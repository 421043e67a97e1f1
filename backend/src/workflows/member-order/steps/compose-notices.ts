import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { composeMessage } from "../../../modules/message/compose"
import { orderLink } from "../../../modules/message/links"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { readNoticeFacts } from "../read/notices"

export interface Notice {
  member_order_id: string
  template: "shipped" | "part_shipped" | "ready_for_pickup"
  carrier?: string
  tracking?: string
}

/** Puts into words what a buyer is to hear of parcels that move. Writes nothing. */
export const composeNoticesStep = createStep("compose-notices", async (notices: Notice[], { container }) => {
  const facts = await readNoticeFacts(databaseOf(container), notices.map((notice) => notice.member_order_id))
  const { shopUrl } = settings()
  const messages = notices.flatMap(({ member_order_id, template, carrier = "", tracking = "" }) => {
    const found = facts.get(member_order_id)
    if (!found) return []
    const { number, key, mobile, locale, member, address, pickup_code } = found
    const link = orderLink(shopUrl, locale, number, key)
    const addressee = { to: mobile, locale, about: member_order_id }
    // of one slice several parts may go: each is told by its own code
    if (template === "part_shipped") return [composeMessage("part_shipped", { number, member, carrier, tracking, link }, { ...addressee, about: `${member_order_id}:${tracking}` })]
    return template === "shipped"
      ? [composeMessage("shipped", { number, member, carrier, tracking, link }, addressee)]
      : [composeMessage("ready_for_pickup", { number, member, code: pickup_code ?? "", address, link }, addressee)]
  })
  return new StepResponse(messages)
})
