import { model } from "@medusajs/framework/utils"
import { MemberOrder } from "./member-order"

/** A sold line as it was sold: words and prices of that day, and the permit that covered it. */
export const MemberOrderLine = model.define("member_order_line", {
  id: model.id({ prefix: "mordl" }).primaryKey(),
  line_item_id: model.text().unique(),
  variant_id: model.text(),
  product_handle: model.text(),
  title: model.json(),
  pack: model.json(),
  picture: model.json().nullable(),
  /** packs that are (still) to be delivered; what was missing and is refunded has left it */
  quantity: model.number(),
  /** of one pack, packed; 0 where it was not known */
  gross_gram: model.number().default(0),
  /** what one pack held when it was sold, in its unit; null on lines older than these columns */
  net_amount: model.number().nullable(),
  net_unit: model.enum(["g", "pair", "cm2", "piece"]).nullable(),
  unit: model.enum(["kg", "pair", "m2", "piece"]),
  price_rial: model.bigNumber(),
  unit_price_rial: model.bigNumber().nullable(),
  total_rial: model.bigNumber(),
  discount_rial: model.bigNumber(),
  permit_id: model.text().nullable(),
  /** [{ id, type, number }] of every permit that it was sold under, as they stood: the seller's own first, then the named maker's; null on lines from before they were kept */
  permits: model.json().nullable(),
  position: model.number(),
  member_order: model.belongsTo(() => MemberOrder, { mappedBy: "lines" }),
})
