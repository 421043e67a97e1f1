import { model } from "@medusajs/framework/utils"
import { invitationStates, teamRoles } from "../team"

/**
 * A role that somebody is asked to take, known by mobile number. It lapses by itself after seven days; only its
 * addressee, signed in by that number, answers it.
 */
export const Invitation = model
  .define("desk_invitation", {
    id: model.id({ prefix: "dinv" }).primaryKey(),
    mobile: model.text(),
    name: model.text(),
    scope_kind: model.enum(["member", "cluster", "consortium"]),
    scope_id: model.text(),
    role: model.enum([...teamRoles]),
    /** desk user's id */
    invited_by: model.text(),
    state: model.enum([...invitationStates]).default("open"),
    expires_at: model.dateTime(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "UQ_desk_invitation_open", on: ["mobile", "scope_kind", "scope_id"], unique: true, where: "state = 'open' AND deleted_at IS NULL" },
    { name: "IDX_desk_invitation_scope", on: ["scope_kind", "scope_id"] },
  ])
