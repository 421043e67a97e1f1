import { model } from "@medusajs/framework/utils"

/** Goods of a slice that were sent ahead of the rest, as a parcel of their own with its own code. */
export const SentPart = model.define("sent_part", {
  id: model.id({ prefix: "part" }).primaryKey(),
  member_order_id: model.text().index("IDX_sent_part_member_order"),
  /** Medusa's */
  fulfillment_id: model.text(),
  /** `[{ line_id, quantity }]`, in packs; written once */
  lines: model.json(),
  carrier: model.text(),
  tracking_code: model.text(),
  sent_at: model.dateTime(),
  sent_by: model.text(),
})
