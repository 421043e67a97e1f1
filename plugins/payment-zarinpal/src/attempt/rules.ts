/**
 * What may become of a payment attempt. Pure functions: the SQL store, the provider, the return from
 * the gateway and the reconciler all go by these two tables.
 */

/** `started` waits for the buyer; `paid` is money the gateway confirmed to us; the rest is final. */
export const attemptStates = ["started", "paid", "cancelled", "failed", "stale", "reversed"] as const
export type AttemptState = (typeof attemptStates)[number]

/**
 * - `confirmed`: verify answered 100 or 101
 * - `cancelled`: the buyer came back with Status=NOK, or the shop gave the attempt up
 * - `refused`: the gateway will never confirm it (amount differs, another merchant's, unknown)
 * - `outdated`: the cart changed, its session was replaced, or the 30 minutes are over
 * - `reversed`: the gateway gave the money back
 */
export const attemptEvents = ["confirmed", "cancelled", "refused", "outdated", "reversed"] as const
export type AttemptEvent = (typeof attemptEvents)[number]

/**
 * State × event → state. `confirmed` wins over everything but `reversed`: a verify may be under way
 * while the buyer cancels or changes the cart, and money that was taken must never be filed as not taken.
 */
const transitions: Record<AttemptState, Record<AttemptEvent, AttemptState>> = {
  started: { confirmed: "paid", cancelled: "cancelled", refused: "failed", outdated: "stale", reversed: "reversed" },
  paid: { confirmed: "paid", cancelled: "paid", refused: "paid", outdated: "paid", reversed: "reversed" },
  cancelled: { confirmed: "paid", cancelled: "cancelled", refused: "cancelled", outdated: "cancelled", reversed: "reversed" },
  failed: { confirmed: "paid", cancelled: "failed", refused: "failed", outdated: "failed", reversed: "reversed" },
  stale: { confirmed: "paid", cancelled: "stale", refused: "stale", outdated: "stale", reversed: "reversed" },
  reversed: { confirmed: "reversed", cancelled: "reversed", refused: "reversed", outdated: "reversed", reversed: "reversed" },
}

/** The state after `event`; the same state when the event says nothing new. */
export function nextState(state: AttemptState, event: AttemptEvent): AttemptState {
  return transitions[state][event]
}

/** The states that `event` moves, and where to: what a compare-and-set update needs. */
export function movedBy(event: AttemptEvent): { from: AttemptState[]; to: AttemptState } {
  const from = attemptStates.filter((state) => transitions[state][event] !== state)
  return { from, to: transitions.started[event] }
}

/** From the redirect on a payment may come back for this long; later it is not verified and the bank returns it. */
export const VERIFY_WINDOW_MS = 30 * 60 * 1000

export type VerifyQuestion = {
  state: AttemptState
  authority: string
  startedAt: Date
  now: Date
  /** authority in the data of the cart's payment session as it is now; null when the session is gone */
  sessionAuthority: string | null
  /** the cart already became an order */
  cartCompleted: boolean
  /** a verify was sent in time and its answer never came: the money may be taken already */
  verifySent: boolean
}

/**
 * - `verify`: ask the gateway, through the completion of the cart
 * - `already_done`: nothing to ask; complete the cart if it is not yet an order
 * - `cancelled`, `stale` (changed, replaced, refused or given back), `too_late`: never verified; what was paid goes back by itself
 */
export type VerifyVerdict = "verify" | "already_done" | "stale" | "too_late" | "cancelled"

/** Whether an attempt may still be verified. Asked before every verify, whoever asks. */
export function mayVerify(question: VerifyQuestion): VerifyVerdict {
  switch (question.state) {
    case "paid":
      return "already_done"
    case "cancelled":
      return "cancelled"
    case "failed":
    case "stale":
    case "reversed":
      return "stale"
    case "started":
      return mayVerifyStarted(question)
  }
}

function mayVerifyStarted(question: VerifyQuestion): VerifyVerdict {
  if (question.sessionAuthority !== question.authority) return "stale"
  if (question.cartCompleted) return "already_done"
  const age = question.now.getTime() - question.startedAt.getTime()
  return age <= VERIFY_WINDOW_MS || question.verifySent ? "verify" : "too_late"
}
