import { model } from "@medusajs/framework/utils"
import { DeskUser } from "./desk-user"

/** Who may act where. Default deny: no row, no door. */
export const Grant = model
  .define("desk_grant", {
    id: model.id({ prefix: "dgrt" }).primaryKey(),
    scope_kind: model.enum(["member", "cluster", "consortium"]),
    scope_id: model.text(),
    role: model.enum(["owner", "clerk", "packer", "agent", "viewer"]),
    desk_user: model.belongsTo(() => DeskUser, { mappedBy: "grants" }),
  })
  .indexes([{ name: "UQ_desk_grant", on: ["desk_user_id", "scope_kind", "scope_id"], unique: true, where: "deleted_at IS NULL" }])
