import { model } from "@medusajs/framework/utils"
import { Closure } from "./closure"

/**
 * A producer business in a cluster, never a person. It is the seller: it
 * invoices its own slice of an order, from its own stock, by its own deliveries.
 */
export const Member = model.define("member", {
  id: model.id({ prefix: "memb" }).primaryKey(),
  handle: model.text().unique(),
  cluster_id: model.text().index("IDX_member_cluster"),
  name: model.json(),
  legal_name: model.text(),
  /** national id of a legal person, or of the licence holder */
  legal_id: model.text(),
  kind: model.enum(["guild", "home_based", "industrial", "trader", "cooperative"]),
  activity: model.enum(["makes", "packs", "supplies_packaging", "trades"]),
  vat_registered: model.boolean().default(false),
  town: model.json(),
  /** ISO 3166-2 code and listed Persian name, for delivery bands */
  province_code: model.text(),
  city: model.text(),
  story: model.json(),
  /** what it takes to make the goods, four steps with drawings */
  process: model.json(),
  status: model.enum(["active", "suspended", "ended"]).default("active"),
  /** null: no pick-up at the workshop */
  pickup_address: model.json().nullable(),
  pickup_hours: model.json().nullable(),
  pickup_ready_minutes: model.number().default(0),
  /** ways this member sends: post, courier, freight, pickup */
  delivery_methods: model.json(),
  /** working days until goods leave the workshop */
  lead_days: model.number().default(1),
  /** Medusa's, one per member: what gives each member its own delivery in a cart */
  shipping_profile_id: model.text().unique().nullable(),
  /** Medusa's, one per town of a cluster */
  stock_location_id: model.text().nullable(),
  rank: model.number().default(0),
  closures: model.hasMany(() => Closure, { mappedBy: "member" }),
})
