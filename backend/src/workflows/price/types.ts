import type { ChangePricesBody } from "../../contracts/desk-prices"

export type ChangePricesInput = ChangePricesBody & { member_id: string; /** desk user id */ actor: string }
export type UndoPricesInput = { member_id: string; actor: string; change_id: string }

/** One price as it is and as it will be, in rials. */
export interface PriceToWrite {
  variant_id: string
  product_id: string
  price_set_id: string
  price_id: string
  old_rial: number
  new_rial: number
}

/** A price of a pack in one currency, in that currency's units (rials for irr); null: none. Without an id there is none yet. */
export interface PriceToSet {
  price_set_id: string
  price_id: string | null
  currency: string
  from: number | null
  to: number | null
}

/** What a change or its undoing comes to. Not needed: it was done before, and is answered as it was. */
export type PriceTask = { needed: boolean; change_id: string; prices: PriceToWrite[] }

/** Seconds: two changes of one member's prices wait for each other. */
export const priceLock = { timeout: 10, retryInterval: 0.05, ttl: 60 }
