import { model } from "@medusajs/framework/utils"

/**
 * What a parcel of at most `up_to_gram` costs by one method over one distance, from a date on. A price is changed
 * by adding a row with a later date, so that what was charged can always be explained.
 */
export const Tariff = model
  .define("tariff", {
    id: model.id({ prefix: "trf" }).primaryKey(),
    method: model.enum(["post", "courier", "freight"]),
    band: model.enum(["same_city", "same_province", "neighbour", "other"]),
    /** gross, inclusive */
    up_to_gram: model.number(),
    /** whole tomans: a multiple of 10 */
    price_rial: model.number(),
    effective_from: model.dateTime(),
    /** where the price comes from */
    note: model.text().default("illustrative"),
  })
  .indexes([
    { name: "UQ_tariff_step", on: ["method", "band", "up_to_gram", "effective_from"], unique: true, where: "deleted_at IS NULL" },
  ])
