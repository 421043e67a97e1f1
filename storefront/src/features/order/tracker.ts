import type { DeliveryMethod } from "@contracts/cart"
import type { MemberOrderState } from "@contracts/order"

/** Four dots of a parcel. `state` names the word, `reached` its instant; a dot ahead has none. */
export type Dot = { word: TrackerWord; done: boolean; now: boolean; reached: string | null }
export type TrackerWord = "placed" | "accepted" | "preparing" | "packed" | "ready" | "shipped" | "delivered" | "handedOver"

type Visible = "placed" | "accepted" | "packed" | "shipped" | "delivered"
const order: readonly Visible[] = ["placed", "accepted", "packed", "shipped", "delivered"]
const rank = (state: MemberOrderState): number => order.findIndex((entry) => entry === state)

/**
 * What a buyer sees of a slice's way, after the table of states in the architecture. Sent parcels: placed (the word
 * grows to "accepted"), packed, shipped, delivered. Parcels that are fetched have nothing on the way, so preparing
 * has a dot of its own. Null for states that are not shown as a way: pending, cancelled.
 */
export function trackerOf(method: DeliveryMethod, state: MemberOrderState, history: readonly { state: MemberOrderState; at: string }[]): Dot[] | null {
  const here = rank(state)
  if (here < 0) return null
  const at = (...states: MemberOrderState[]) => history.findLast((entry) => states.includes(entry.state))?.at ?? null
  const dot = (word: TrackerWord, from: Visible, until: Visible, reached: string | null): Dot => ({ word, done: here >= rank(from), now: here >= rank(from) && here <= rank(until), reached: here >= rank(from) ? reached : null })
  if (method === "pickup")
    return [
      dot("placed", "placed", "placed", at("placed")),
      dot("preparing", "accepted", "accepted", at("accepted", "packed")),
      dot("ready", "packed", "shipped", at("packed")),
      dot("handedOver", "delivered", "delivered", at("delivered")),
    ]
  return [
    dot(here >= rank("accepted") ? "accepted" : "placed", "placed", "accepted", here >= rank("accepted") ? at("accepted") ?? at("placed") : at("placed")),
    dot("packed", "packed", "packed", at("packed")),
    dot("shipped", "shipped", "shipped", at("shipped")),
    dot("delivered", "delivered", "delivered", at("delivered")),
  ]
}

/** A tracking code in groups of four, so that it can be read aloud and compared. */
export const inFours = (code: string): string => code.replace(/\s+/g, "").match(/.{1,4}/gu)?.join(" ") ?? ""
