import { model } from "@medusajs/framework/utils"

/**
 * The outbox of the read model: what still has to be done so that shop and
 * search say what is true. Written before it is tried, deleted once it is done,
 * so that neither a crash nor a sleeping shop loses a change.
 */
export const ListingTask = model
  .define("listing_task", {
    id: model.id({ prefix: "ltask" }).primaryKey(),
    /** rebuild: a product's listing; index: its search document; tag: pages of the shop to renew */
    kind: model.enum(["rebuild", "index", "tag"]),
    /** product id, or tag */
    key: model.text(),
    attempts: model.number().default(0),
  })
  .indexes([{ name: "UQ_listing_task", on: ["kind", "key"], unique: true }])
