import { model } from "@medusajs/framework/utils"
import { Grant } from "./grant"

/** A person who signs in to work for members, clusters or consortiums. */
export const DeskUser = model.define("desk_user", {
  id: model.id({ prefix: "dusr" }).primaryKey(),
  name: model.text(),
  email: model.text().unique(),
  mobile: model.text().nullable(),
  grants: model.hasMany(() => Grant, { mappedBy: "desk_user" }),
})
