import type { ChangePricesBody, ShiftPricesBody } from "../../contracts/desk-prices"

export type ChangePricesInput = Omit<ChangePricesBody, "on"> & { member_id: string; /** desk user id */ actor: string }
export type UndoPricesInput = { member_id: string; actor: string; change_id: string }

/** One price as it is and as it will be, in rials. */
export interface PriceToWrite {
  variant_id: string
  product_id: string
  price_set_id: string
  /** null: it has none yet */
  price_id: string | null
  old_rial: number | null
  new_rial: number | null
}

/** Prices that are decided now, each by its new price or all by a shift, and published on a day or at once. */
export type PlanPricesInput = { member_id: string; actor: string; key: string; confirm: boolean; on: string | null } & ({ changes: ChangePricesBody["changes"] } | Pick<ShiftPricesBody, "shift" | "filter" | "seen">)

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
