import { model } from "@medusajs/framework/utils"

/**
 * How a buyer finds an order again: a short number that cannot be guessed from
 * another, and a secret for those who hold no account.
 */
export const OrderReference = model.define("order_reference", {
  id: model.id({ prefix: "oref" }).primaryKey(),
  order_id: model.text().unique(),
  cart_id: model.text().index("IDX_order_reference_cart"),
  number: model.text().unique(),
  /** 128 random bits, url-safe */
  key: model.text(),
  /** 09…, Latin digits */
  mobile: model.text().index("IDX_order_reference_mobile"),
  locale: model.text(),
})
