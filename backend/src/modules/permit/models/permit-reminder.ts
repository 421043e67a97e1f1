import { model } from "@medusajs/framework/utils"

/** A member was told that a permit ends: once for each occasion, whatever crashes between. */
export const PermitReminder = model
  .define("permit_reminder", {
    id: model.id({ prefix: "premd" }).primaryKey(),
    permit_id: model.text(),
    /** "left:30", "left:7", "left:0" by the clock; "asked:2026-11-23" by an agent, at most one a day */
    occasion: model.text(),
    /** people who were told */
    told: model.number(),
  })
  .indexes([{ name: "UQ_permit_reminder_occasion", on: ["permit_id", "occasion"], unique: true }])
