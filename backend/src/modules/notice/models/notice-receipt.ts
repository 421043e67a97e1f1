import { model } from "@medusajs/framework/utils"
import { Notice } from "./notice"

/** A notice at one member: who of its people read it first, and when. */
export const NoticeReceipt = model
  .define("notice_receipt", {
    id: model.id({ prefix: "nrcp" }).primaryKey(),
    member_id: model.text(),
    read_at: model.dateTime().nullable(),
    /** desk user */
    read_by: model.text().nullable(),
    notice: model.belongsTo(() => Notice, { mappedBy: "receipts" }),
  })
  .indexes([
    { name: "UQ_notice_receipt", on: ["notice_id", "member_id"], unique: true, where: "deleted_at IS NULL" },
    // the number at the bell, on every page of a desk
    { name: "IDX_notice_receipt_unread", on: ["member_id"], where: "read_at IS NULL AND deleted_at IS NULL" },
  ])
