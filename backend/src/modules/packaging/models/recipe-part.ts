import { model } from "@medusajs/framework/utils"
import { Pack } from "./pack"

/** One line of a pack's bill of materials. Only tracked parts become the inventory kit. */
export const RecipePart = model.define("recipe_part", {
  id: model.id({ prefix: "rpart" }).primaryKey(),
  what: model.enum(["bulk", "material", "size"]),
  name: model.json(),
  /** grams of bulk, pieces of material, pairs of a size */
  amount: model.number(),
  tracked: model.boolean().default(true),
  inventory_item_id: model.text().nullable(),
  pack: model.belongsTo(() => Pack, { mappedBy: "parts" }),
})
