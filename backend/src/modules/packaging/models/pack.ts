import { model } from "@medusajs/framework/utils"
import { RecipePart } from "./recipe-part"

/**
 * How a product is sold: one pack is one Medusa variant. Gross weight and sides
 * are the variant's own fields (grams, millimetres); this adds what is inside.
 */
export const Pack = model.define("pack", {
  id: model.id({ prefix: "pack" }).primaryKey(),
  variant_id: model.text().unique(),
  product_id: model.text().index("IDX_pack_product"),
  /** the seller */
  member_id: model.text().index("IDX_pack_member"),
  /** tin, souvenir-box, single, series, dozen, carton, rug … */
  pack: model.text(),
  name: model.json(),
  /** the net content in words */
  content: model.json(),
  level: model.enum(["unit", "inner", "carton"]),
  net_amount: model.number(),
  net_unit: model.enum(["g", "pair", "cm2", "piece"]),
  pieces: model.number().default(1),
  label_languages: model.json(),
  shelf_life_days: model.number().nullable(),
  /** shoes: [{ size, pairs }] */
  sizes: model.json(),
  picture: model.text().nullable(),
  /** false: its member switched it off; carts and orders that hold it stay readable */
  on_sale: model.boolean().default(true),
  /** order in the chooser */
  position: model.number().default(0),
  parts: model.hasMany(() => RecipePart, { mappedBy: "pack" }),
})
