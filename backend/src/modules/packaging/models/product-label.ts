import { model } from "@medusajs/framework/utils"

/**
 * What is true of a product whatever its pack: who sells and who made it, and
 * the facts of its label, typed per trade (see `label-facts.ts`).
 */
export const ProductLabel = model.define("product_label", {
  id: model.id({ prefix: "plab" }).primaryKey(),
  product_id: model.text().unique(),
  member_id: model.text().index("IDX_product_label_member"),
  /** who made it, when a packer or a trader sells another member's goods */
  maker_id: model.text().nullable(),
  kind_handle: model.text().index("IDX_product_label_kind"),
  trade: model.enum(["candy", "sweet", "shoe", "rug", "supply"]),
  /** typed by trade in `label-facts.ts` */
  facts: model.json(),
  /** [{ key, view, width, height, alt }] in the order of the gallery */
  pictures: model.json(),
  /** shoes: what is the same in every colour */
  model: model.text().nullable(),
  colour: model.text().nullable(),
  colour_name: model.json().nullable(),
  lead_days: model.number().nullable(),
  made_to_order: model.boolean().default(false),
})
