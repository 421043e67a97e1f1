import { model } from "@medusajs/framework/utils"

/**
 * A licence that acts: without a valid one that covers it, a good is not for
 * sale. Valid means verified, started, not expired and not revoked, by the clock.
 */
export const Permit = model.define("permit", {
  id: model.id({ prefix: "perm" }).primaryKey(),
  member_id: model.text().index("IDX_permit_member"),
  type: model.text(),
  number: model.text(),
  issuer: model.json(),
  /** ISO days in Asia/Tehran; valid from the first moment of the one to the last of the other */
  issued_on: model.text(),
  expires_on: model.text().nullable(),
  /** kind handles; an empty list covers all that its type allows */
  covers: model.json(),
  verified_at: model.dateTime().nullable(),
  verified_by: model.text().nullable(),
  revoked_at: model.dateTime().nullable(),
  revoked_reason: model.text().nullable(),
})
