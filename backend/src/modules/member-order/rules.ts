import type { MemberOrderState } from "../../contracts/order"
import type { DeliveryMethod } from "../../contracts/cart"

/** What can happen to a slice. `cancel` here is the whole slice. */
export type MemberOrderAction = "place" | "accept" | "pack" | "undo_pack" | "ship" | "hand_over" | "deliver" | "cancel"
export type MemberOrderActor = "system" | "member" | "buyer" | "operator"

interface Transition {
  action: MemberOrderAction
  from: MemberOrderState[]
  to: MemberOrderState
  actors: MemberOrderActor[]
  /** only for these ways of delivery; every way when left out */
  methods?: DeliveryMethod[]
}

const sent: DeliveryMethod[] = ["post", "courier", "freight"]

/**
 * The one table of a member order's states, used by shop, desk, admin and jobs.
 * A member's next act accepts by itself, so packing is possible from placed.
 * Nothing leaves shipped or delivered but by a return.
 */
export const transitions: readonly Transition[] = [
  { action: "place", from: ["pending"], to: "placed", actors: ["system"] },
  { action: "accept", from: ["placed"], to: "accepted", actors: ["member", "operator"] },
  { action: "pack", from: ["placed", "accepted"], to: "packed", actors: ["member", "operator"] },
  { action: "undo_pack", from: ["packed"], to: "accepted", actors: ["member", "operator"] },
  { action: "ship", from: ["packed"], to: "shipped", actors: ["member", "operator"], methods: sent },
  { action: "hand_over", from: ["packed"], to: "delivered", actors: ["member", "operator"], methods: ["pickup"] },
  { action: "deliver", from: ["shipped"], to: "delivered", actors: ["buyer", "system", "operator", "member"], methods: sent },
  // the system cancels a slice of which nothing is left
  { action: "cancel", from: ["placed", "accepted"], to: "cancelled", actors: ["buyer", "member", "operator", "system"] },
  { action: "cancel", from: ["packed"], to: "cancelled", actors: ["member", "operator"] },
]

export interface SliceState {
  state: MemberOrderState
  method: DeliveryMethod
}

/** @returns the state that the action leads to, or null when this actor may not do it now */
export function nextState(slice: SliceState, action: MemberOrderAction, actor: MemberOrderActor): MemberOrderState | null {
  const found = transitions.find(
    (rule) => rule.action === action && rule.from.includes(slice.state) && rule.actors.includes(actor) && (!rule.methods || rule.methods.includes(slice.method)),
  )
  return found ? found.to : null
}

/** @returns what the actor may do now, in the order of the table */
export function possibleActions(slice: SliceState, actor: MemberOrderActor): MemberOrderAction[] {
  const actions = transitions.map((rule) => rule.action).filter((action) => nextState(slice, action, actor) !== null)
  return [...new Set(actions)]
}

/** States that a buyer and a member may see; a pending slice is in nobody's list. */
export const visibleStates: readonly MemberOrderState[] = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"]

/** Days after delivery from which a member no longer sees the buyer's name, phone and address. */
export const buyerVisibleDays = 14
