import { model } from "@medusajs/framework/utils"

/**
 * Money that a buyer is owed back, exactly to the rial. It says what is due and why; no money moves by it.
 * What is left of a slice and its refund dues sum to what was paid for it.
 */
export const RefundDue = model
  .define("refund_due", {
    id: model.id({ prefix: "rdue" }).primaryKey(),
    order_id: model.text().index("IDX_refund_due_order"),
    member_order_id: model.text().index("IDX_refund_due_member_order"),
    report_id: model.text(),
    /** the line whose goods are missing; none: the delivery of a slice of which nothing is left */
    member_order_line_id: model.text().nullable(),
    /** packs; none for a delivery */
    quantity: model.number().nullable(),
    rial: model.bigNumber(),
    reason: model.enum(["sold_out", "damaged", "not_made", "other"]),
    state: model.enum(["due"]).default("due"),
    at: model.dateTime(),
  })
  .indexes([{ name: "IDX_refund_due_at", on: ["at", "id"], where: "deleted_at IS NULL" }])
