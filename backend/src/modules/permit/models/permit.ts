import { model } from "@medusajs/framework/utils"

/**
 * A licence that acts: without a valid one that covers it, a good is not for
 * sale. Valid means verified, started, not expired and not revoked, by the clock.
 */
export const Permit = model
  .define("permit", {
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
    /** the file, private: a photo or a PDF; null for what was entered without one */
    paper_id: model.text().nullable(),
    /** desk user; null for what the operator or the seed entered */
    submitted_by: model.text().nullable(),
    /** the permit that this one renews */
    follows_id: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    verified_by: model.text().nullable(),
    rejected_at: model.dateTime().nullable(),
    rejected_by: model.text().nullable(),
    rejected_reason: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoked_by: model.text().nullable(),
    revoked_reason: model.text().nullable(),
  })
  .indexes([
    { name: "UQ_permit_number", on: ["member_id", "type", "number"], unique: true, where: "deleted_at IS NULL AND rejected_at IS NULL" },
    { name: "IDX_permit_end", on: ["expires_on"], where: "deleted_at IS NULL AND expires_on IS NOT NULL" },
  ])
