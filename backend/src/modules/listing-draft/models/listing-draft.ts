import { model } from "@medusajs/framework/utils"

/**
 * One good of a member as its desk knows it, from the first draft on: where it stands on its way to the shop, and what
 * is written of it that buyers do not see yet. What they do see is the product, its label and its packs. Written by
 * SQL, because services merge JSON.
 */
export const ListingDraft = model
  .define("listing_draft", {
    id: model.id({ prefix: "ldft" }).primaryKey(),
    member_id: model.text(),
    kind_handle: model.text(),
    trade: model.enum(["candy", "sweet", "shoe", "rug", "supply"]),
    state: model.enum(["draft", "in_review", "published", "paused", "archived"]).default("draft"),
    /** of a good that is in the shop: whether a change is being written, or waits for the agent */
    change: model.enum(["none", "open", "in_review"]).default("none"),
    /** goes up with every write: of two who write at once the second is told */
    version: model.number().default(0),
    /** how SKUs of its packs and its stock begin */
    sku_base: model.text(),
    /** its address in the shop, chosen at the first publication and kept for good */
    handle: model.text().unique().nullable(),
    product_id: model.text().unique().nullable(),
    /** all that is written, in the shape of `listingContent`; null: nothing but what buyers see */
    content: model.json().nullable(),
    /** stock by SKU that is told before there is an inventory item for it */
    stock: model.json().nullable(),
    /** { at, by, reasons: [{ field, reason }] } */
    sent_back: model.json().nullable(),
    submitted_at: model.dateTime().nullable(),
    submitted_by: model.text().nullable(),
    /** { by, actor, version, at }: a publication that was begun; whoever finds it after a crash ends it */
    publishing: model.json().nullable(),
    /** made by whoever began it: the same key again is the same draft */
    key: model.text().nullable(),
    /** what it is called in lists */
    title: model.json(),
    /** titles, handle and SKUs, folded */
    search_key: model.text(),
  })
  .indexes([
    { name: "IDX_listing_draft_member", on: ["member_id", "id"], where: "deleted_at IS NULL" },
    { name: "UQ_listing_draft_key", on: ["member_id", "key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" },
    { name: "IDX_listing_draft_waiting", on: ["submitted_at", "id"], where: "(state = 'in_review' OR change = 'in_review') AND deleted_at IS NULL" },
    { name: "IDX_listing_draft_publishing", on: ["id"], where: "publishing IS NOT NULL AND deleted_at IS NULL" },
  ])
