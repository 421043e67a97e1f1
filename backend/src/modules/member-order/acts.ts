import type { MemberOrderState } from "../../contracts/order"
import { nextState, transitions, type MemberOrderAction, type MemberOrderActor, type SliceState } from "./rules"

/**
 * What is to be done when somebody asks for an act: `do` it, answer the present
 * state because it is `done` already, or refuse it.
 */
export type Judgement = { verdict: "do"; to: MemberOrderState } | { verdict: "done" } | { verdict: "refused" }

/**
 * States in which an act was done before, so that asking again does no harm: a
 * button pressed twice, a request sent again, two people at once.
 */
const doneIn: Record<MemberOrderAction, readonly MemberOrderState[]> = {
  place: ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"],
  accept: ["accepted", "packed", "shipped", "delivered"],
  pack: ["packed", "shipped", "delivered"],
  undo_pack: ["accepted"],
  ship: ["shipped", "delivered"],
  hand_over: ["delivered"],
  deliver: ["delivered"],
  cancel: ["cancelled"],
}

/** Judges an act by the table of transitions; an act that this actor may never do to this way of delivery is refused in every state. */
export function judgeAct(slice: SliceState, action: MemberOrderAction, actor: MemberOrderActor): Judgement {
  const to = nextState(slice, action, actor)
  if (to) return { verdict: "do", to }
  const everMay = transitions.some((rule) => rule.action === action && rule.actors.includes(actor) && (!rule.methods || rule.methods.includes(slice.method)))
  return { verdict: everMay && doneIn[action].includes(slice.state) ? "done" : "refused" }
}
