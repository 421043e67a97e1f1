import { model } from "@medusajs/framework/utils"

/** Prices that a member changed together, and may take back together for a few minutes. */
export const PriceChange = model
  .define("price_change", {
    id: model.id({ prefix: "prch" }).primaryKey(),
    member_id: model.text(),
    /** made by the writer: the same key is the same change */
    key: model.text(),
    /** desk user id */
    actor: model.text(),
    /** [{ variant_id, old_rial, new_rial }]; null for no price */
    changes: model.json(),
    /** planned waits for its day; applying was begun and goes on, also after a crash */
    state: model.enum(["planned", "applying", "applied", "cancelled"]).default("applied"),
    /** the day in Tehran on which it is published; null: at once */
    due_on: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
    /** until when one process applies it */
    leased_until: model.dateTime().nullable(),
    /** packs whose price somebody changed meanwhile: it stayed */
    conflicts: model.array().nullable(),
    /** the change that this one takes back */
    undoes: model.text().nullable(),
    undone_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "UQ_price_change_key", on: ["member_id", "key"], unique: true },
    { name: "IDX_price_change_newest", on: ["member_id", "created_at"] },
    { name: "IDX_price_change_open", on: ["state", "due_on"], where: "state IN ('planned', 'applying') AND deleted_at IS NULL" },
  ])
