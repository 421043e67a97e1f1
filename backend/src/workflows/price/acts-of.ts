import type { DoneAct } from "../audit/steps/record-acts"
import type { PriceToWrite } from "./types"

/** The one entry that a change, or its undoing, leaves in the audit: all its prices, before and after. */
export function actsOf(act: "price.changed" | "price.undone", scope: { member_id: string; actor: string }, change_id: string, prices: readonly PriceToWrite[]): DoneAct[] {
  const rows = prices.map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
  return [{ scope: { kind: "member", id: scope.member_id }, actor: scope.actor, act, subject: { type: "price_change", id: change_id, name: null }, detail: { prices: rows } }]
}

/** What the price event says: whose listings read these prices. */
export function productsOf(prices: readonly PriceToWrite[]): { id: string[] } {
  return { id: [...new Set(prices.map((price) => price.product_id))] }
}
