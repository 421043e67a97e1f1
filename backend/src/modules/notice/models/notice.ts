import { model } from "@medusajs/framework/utils"
import { NoticeReceipt } from "./notice-receipt"

/**
 * Something that a cluster's agent tells its members: words of its own, or a follow-up on one thing (a late order,
 * a member without packs), whose words the reader's language finds.
 */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "notc" }).primaryKey(),
    cluster_id: model.text(),
    kind: model.enum(["written", "late_order", "no_packs", "no_price", "permit"]),
    /** of written ones, as the agent wrote it */
    text: model.text().nullable(),
    /** what a follow-up is about: an order's number, days, a permit's type; never a buyer's data */
    about: model.json().nullable(),
    audience: model.enum(["all", "kind", "members"]),
    /** handle of the kind of goods, when it was sent to those who list it */
    audience_kind: model.text().nullable(),
    by_sms: model.boolean().default(false),
    /** desk user */
    sent_by: model.text(),
    /** pressing twice sends once; of one subject one follow-up a day */
    unique_key: model.text().unique(),
    receipts: model.hasMany(() => NoticeReceipt, { mappedBy: "notice" }),
  })
  .indexes([{ name: "IDX_notice_cluster", on: ["cluster_id", "created_at"] }])
