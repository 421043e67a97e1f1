import { model } from "@medusajs/framework/utils"

/**
 * One product as the shop shows it: card and detail documents built by one
 * function from product, packs, prices, stock, member, permits. Never written
 * by hand: rebuilt when a source changes, and by the clock (`changes_at`).
 * Documents are written by SQL upsert, because services merge JSON.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    product_id: model.text().unique(),
    handle: model.text().unique(),
    cluster_handle: model.text(),
    member_id: model.text(),
    member_handle: model.text(),
    kind_handle: model.text(),
    for_sale: model.boolean(),
    blocked: model.text().nullable(),
    /** of the lead pack, for sorting; rials */
    price_rial: model.bigNumber().nullable(),
    unit_price_rial: model.bigNumber().nullable(),
    /** place in its cluster under the sort "best": fair to members, turning daily */
    rank: model.number().default(0),
    card: model.json(),
    detail: model.json(),
    /** what the search index holds of it */
    search: model.json(),
    /** every word that finds it, folded: what queries are corrected by */
    search_key: model.text(),
    /** shoes: member and model, the same for every colour; and the colour */
    model: model.text().nullable(),
    colour: model.json().nullable(),
    /** the next moment at which the clock alone changes this listing (a permit starts or lapses) */
    changes_at: model.dateTime().nullable(),
    /** when its sources were read: of two rebuilds at once the one that read later wins */
    built_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_listing_cluster", on: ["cluster_handle", "rank"], where: "deleted_at IS NULL" },
    { name: "IDX_listing_member", on: ["member_id"], where: "deleted_at IS NULL" },
    { name: "IDX_listing_kind", on: ["kind_handle"], where: "deleted_at IS NULL" },
    { name: "IDX_listing_model", on: ["model"], where: "deleted_at IS NULL" },
    { name: "IDX_listing_changes_at", on: ["changes_at"], where: "deleted_at IS NULL" },
  ])
