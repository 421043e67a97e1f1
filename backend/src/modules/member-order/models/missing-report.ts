import { model } from "@medusajs/framework/utils"

/**
 * A member says that goods of a slice are missing. Where they can come later the buyer is asked, once, and
 * chooses between waiting and money back; who does not answer in time gets the money.
 */
export const MissingReport = model
  .define("missing_report", {
    id: model.id({ prefix: "mrep" }).primaryKey(),
    order_id: model.text(),
    member_order_id: model.text().index("IDX_missing_report_member_order"),
    /** `[{ line_id, quantity }]`, in packs; written once */
    lines: model.json(),
    reason: model.enum(["sold_out", "damaged", "not_made", "other"]),
    /** a word of the member to the buyer */
    note: model.text().nullable(),
    /** day in Asia/Tehran on which the goods can go; none: they do not come */
    wait_until: model.text().nullable(),
    state: model.enum(["asked", "waiting", "refunding", "refunded", "withdrawn"]).default("asked"),
    asked_at: model.dateTime(),
    /** until when the buyer may answer */
    answer_until: model.dateTime(),
    answered_at: model.dateTime().nullable(),
    /** "buyer", "system" when nobody answered in time, a desk user's id when nothing was to be asked */
    answered_by: model.text().nullable(),
    reported_by: model.text(),
  })
  .indexes([
    // one question at a time about a slice, and none while its money is being counted
    { name: "UQ_missing_report_open", on: ["member_order_id"], unique: true, where: "state in ('asked', 'refunding') AND deleted_at IS NULL" },
    // what the minute's job looks for
    { name: "IDX_missing_report_due", on: ["answer_until"], where: "state in ('asked', 'refunding') AND deleted_at IS NULL" },
  ])
