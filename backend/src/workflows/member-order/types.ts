import type { MemberOrderState } from "../../contracts/order"

/** Somebody at a member's desk acts on one of its slices. */
export interface ActInput {
  member_order_id: string
  /** whose desk it is: a slice of another member is not found */
  member_id: string
  /** desk user id */
  actor: string
}

/** What is to be done for an act, read under the order's lock. */
export interface Task {
  /** false: it was done before, and nothing happens */
  needed: boolean
  member_order_id: string
  order_id: string
  actor: string
  from: MemberOrderState
  to: MemberOrderState
  pickup: boolean
  shipping_option_id: string
  stock_location_id: string
  /** Medusa's, once packed */
  fulfillment_id: string | null
  /** what is to be packed, or, of what is packed, to be shipped: Medusa's line items, in packs */
  items: { id: string; quantity: number }[]
}
