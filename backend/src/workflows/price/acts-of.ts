import type { DoneAct } from "../audit/steps/record-acts"
import type { PriceToWrite } from "./types"

/** Prices that an entry tells; of more it says how many they were, and the change itself has them. */
const mostTold = 500

/** The one entry that a change, or its undoing, leaves in the audit: all its prices, before and after. */
export function actsOf(act: "price.changed" | "price.undone" | "price.planned" | "price.unplanned", scope: { member_id: string; actor: string }, change_id: string, prices: readonly Pick<PriceToWrite, "variant_id" | "old_rial" | "new_rial">[], more: Record<string, unknown> = {}): DoneAct[] {
  const rows = prices.slice(0, mostTold).map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
  return [{ scope: { kind: "member", id: scope.member_id }, actor: scope.actor, act, subject: { type: "price_change", id: change_id, name: null }, detail: { ...more, prices: rows, ...(prices.length > rows.length ? { packs: prices.length } : {}) } }]
}

/** What the price event says: whose listings read these prices. */
export function productsOf(prices: readonly Pick<PriceToWrite, "product_id">[]): { id: string[] } {
  return { id: [...new Set(prices.map((price) => price.product_id))] }
}
