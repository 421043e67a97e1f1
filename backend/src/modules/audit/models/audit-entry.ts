import { model } from "@medusajs/framework/utils"

/** Who did what to which record, when: written once and never changed. Told to the scope in which it was done. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audt" }).primaryKey(),
    scope_kind: model.enum(["member", "cluster", "consortium"]),
    scope_id: model.text(),
    /** the desk user; "system" for jobs, "operator" for the admin */
    actor: model.text(),
    /** verb and noun: "price.changed", "grant.removed" */
    act: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    /** what people call the subject; null when it has no name */
    subject_name: model.json().nullable(),
    /** what changed, before and after; never a secret, never a buyer's data */
    detail: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_audit_entry_scope", on: ["scope_kind", "scope_id", "created_at"] },
    { name: "IDX_audit_entry_subject", on: ["scope_kind", "scope_id", "subject_id", "created_at"] },
  ])
