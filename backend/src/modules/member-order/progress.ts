import type { MemberOrderState } from "../../contracts/order"
import { nextState, type MemberOrderAction, type SliceState } from "./rules"

/** Medusa's own count of a sold line, in packs. */
export interface LineProgress {
  quantity: number
  fulfilled: number
  shipped: number
  delivered: number
}

export type Recorded = "open" | "packed" | "shipped" | "delivered" | "cancelled"

/**
 * What Medusa's order says of a slice: it is as far as its slowest line. Lines
 * that were edited away (quantity 0) say nothing.
 */
export function recordedProgress(lines: readonly LineProgress[], orderCancelled: boolean): Recorded {
  if (orderCancelled) return "cancelled"
  const live = lines.filter((line) => line.quantity > 0)
  const all = (done: (line: LineProgress) => number) => live.length > 0 && live.every((line) => done(line) >= line.quantity)
  if (all((line) => line.delivered)) return "delivered"
  if (all((line) => line.shipped)) return "shipped"
  return all((line) => line.fulfilled) ? "packed" : "open"
}

/** Acts that lead to what Medusa recorded, in the order in which they are done. */
const wayTo: Record<Recorded, readonly MemberOrderAction[]> = {
  open: ["undo_pack"],
  packed: ["pack"],
  shipped: ["pack", "ship"],
  delivered: ["pack", "ship", "hand_over", "deliver"],
  cancelled: ["cancel"],
}

export interface Step {
  action: MemberOrderAction
  from: MemberOrderState
  to: MemberOrderState
}

/**
 * The steps by which a slice follows what an operator did in Medusa's admin.
 * Empty when it is where it should be: asking again moves nothing. A pending
 * slice follows nothing but its payment.
 */
export function stepsTo(slice: SliceState, recorded: Recorded): Step[] {
  const steps: Step[] = []
  let state = slice.state
  for (const action of wayTo[recorded]) {
    const to = nextState({ ...slice, state }, action, "operator")
    if (to) steps.push({ action, from: state, to })
    state = to ?? state
  }
  return steps
}
