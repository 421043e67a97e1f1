import { model } from "@medusajs/framework/utils"
import { MemberOrderLine } from "./member-order-line"
import { MemberOrderEvent } from "./member-order-event"

/**
 * One member's slice of an order: its lines, its delivery, its exact share of
 * the money, its state. The shares of an order's slices sum to the order.
 */
export const MemberOrder = model
  .define("member_order", {
    id: model.id({ prefix: "mord" }).primaryKey(),
    order_id: model.text(),
    /** short and readable; the same on every slice of an order */
    number: model.text(),
    member_id: model.text(),
    cluster_id: model.text(),
    /** place among the order's parcels, from 1 */
    position: model.number(),
    state: model.enum(["pending", "placed", "accepted", "packed", "shipped", "delivered", "cancelled"]).default("pending"),
    method: model.enum(["post", "courier", "freight", "pickup"]),
    shipping_option_id: model.text(),
    stock_location_id: model.text(),
    gross_gram: model.number(),
    items_rial: model.bigNumber(),
    discount_rial: model.bigNumber(),
    delivery_rial: model.bigNumber(),
    total_rial: model.bigNumber(),
    /** 10/110 of the price where the member is registered, else null */
    vat_rial: model.bigNumber().nullable(),
    placed_at: model.dateTime().nullable(),
    /** ISO days in Asia/Tehran */
    due_on: model.text(),
    earliest: model.text().nullable(),
    latest: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    pickup_code: model.text().nullable(),
    /** wrong pick-up codes tried */
    pickup_tries: model.number().default(0),
    lines: model.hasMany(() => MemberOrderLine, { mappedBy: "member_order" }),
    events: model.hasMany(() => MemberOrderEvent, { mappedBy: "member_order" }),
  })
  .indexes([
    { name: "UQ_member_order_order_member", on: ["order_id", "member_id"], unique: true, where: "deleted_at IS NULL" },
    { name: "IDX_member_order_desk", on: ["member_id", "state", "placed_at"], where: "deleted_at IS NULL" },
    // the desk's list, by urgency: what is under way, and behind it what is over
    { name: "IDX_member_order_open", on: ["member_id", "due_on", "placed_at", "id"], where: "state in ('placed', 'accepted', 'packed', 'shipped') AND deleted_at IS NULL" },
    { name: "IDX_member_order_over", on: ["member_id", "placed_at", "id"], where: "state in ('delivered', 'cancelled') AND deleted_at IS NULL" },
    // what a cluster sold in a span of time
    { name: "IDX_member_order_cluster", on: ["cluster_id", "placed_at"], where: "deleted_at IS NULL" },
    // all slices, the newest first, for the operator
    { name: "IDX_member_order_newest", on: ["placed_at", "id"], where: "state <> 'pending' AND deleted_at IS NULL" },
    // what the healing job looks for every minute
    { name: "IDX_member_order_under_way", on: ["order_id"], where: "state in ('pending', 'placed', 'accepted', 'packed', 'shipped') AND deleted_at IS NULL" },
  ])
