import { parseWholeNumber } from "@khooshe/persian-text"
import { largestQuantity } from "@/shared/quantity"

export type LineChange = { kind: "set"; quantity: number } | { kind: "remove" } | { kind: "unreadable"; typed: string }

/**
 * What a line's form asks for. `to` comes from a button that names its outcome (so pressing it twice does no harm),
 * `typed` from the field, in digits of any script; 0 takes the line out.
 */
export function lineChange(to: string | null, typed: string | null): LineChange {
  const text = to ?? typed ?? ""
  const quantity = parseWholeNumber(text, largestQuantity)
  if (quantity === null) return { kind: "unreadable", typed: text.slice(0, 20) }
  return quantity === 0 ? { kind: "remove" } : { kind: "set", quantity }
}
