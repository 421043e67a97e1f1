import { model } from "@medusajs/framework/utils"

/**
 * Somebody asked for an order by number and mobile, and it was not (yet) the
 * right pair. Counted by who asked and by what was asked for, so that guessing
 * ends soon. Short-lived: a job removes what no longer counts.
 */
export const OrderLookupTry = model
  .define("order_lookup_try", {
    id: model.id({ prefix: "oltry" }).primaryKey(),
    /** keyed hash of the address or the number: who asked cannot be read from it */
    bucket: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ name: "IDX_order_lookup_try_bucket", on: ["bucket", "at"], where: "deleted_at IS NULL" }])
