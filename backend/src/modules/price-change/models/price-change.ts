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
    /** [{ variant_id, old_rial, new_rial }] */
    changes: model.json(),
    undone_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "UQ_price_change_key", on: ["member_id", "key"], unique: true },
    { name: "IDX_price_change_newest", on: ["member_id", "created_at"] },
  ])
