import { model } from "@medusajs/framework/utils"

/** A member whose goods the agent need not look at before they are sold. */
export const ListingTrust = model.define("listing_trust", {
  id: model.id({ prefix: "ltru" }).primaryKey(),
  member_id: model.text().unique(),
  auto_approval: model.boolean().default(false),
  /** the agent who said so last */
  set_by: model.text(),
})
