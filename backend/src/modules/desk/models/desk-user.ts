import { model } from "@medusajs/framework/utils"
import { Grant } from "./grant"

/** A person who signs in to work for members, clusters or consortiums: by mobile number and code, or by e-mail and password, or either way. */
export const DeskUser = model.define("desk_user", {
  id: model.id({ prefix: "dusr" }).primaryKey(),
  /** empty until somebody says it: who comes by a number brings no name */
  name: model.text(),
  email: model.text().unique().nullable(),
  /** 09…; nobody writes it for themselves, so it says to whom an invitation speaks */
  mobile: model.text().unique().nullable(),
  grants: model.hasMany(() => Grant, { mappedBy: "desk_user" }),
})
