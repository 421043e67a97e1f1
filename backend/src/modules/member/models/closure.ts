import { model } from "@medusajs/framework/utils"
import { Member } from "./member"

/** Days on which a member is closed, both included, in Asia/Tehran. */
export const Closure = model.define("member_closure", {
  id: model.id({ prefix: "mclo" }).primaryKey(),
  from: model.text(),
  to: model.text(),
  member: model.belongsTo(() => Member, { mappedBy: "closures" }),
})
