import { model } from "@medusajs/framework/utils"
import { MemberOrder } from "./member-order"

/** When a slice reached a state, and who moved it there. Append-only. */
export const MemberOrderEvent = model.define("member_order_event", {
  id: model.id({ prefix: "morde" }).primaryKey(),
  state: model.text(),
  at: model.dateTime(),
  /** desk user id, user id, or "system" */
  actor: model.text(),
  member_order: model.belongsTo(() => MemberOrder, { mappedBy: "events" }),
})
