import type { Attempt, AttemptReason, NewAttempt } from "./attempt.js"
import type { AttemptEvent } from "./rules.js"

/** What comes with an event; absent fields keep their value. */
export type EventFacts = {
  at: Date
  reason: AttemptReason | null
  gatewayCode?: number
  refId?: string | null
  cardMask?: string | null
}

/** What Medusa knows of a payment session at this moment. Amounts in rials. */
export type SessionFacts = {
  provider_id: string
  cart_id: string | null
  amount: number
  /** amount of the payment collection: the cart's total as of its last change */
  collection_amount: number
  /** authority in the session's data; null before the first answer of the gateway */
  authority: string | null
}

export type RefundNote = {
  authority: string
  /** rials */
  amount: number
  /** id of Medusa's refund row: the same refund told twice is one refund */
  refundId: string
}

/**
 * The attempts, and the few facts of Medusa's own payment tables that decide about them. Every write is
 * one statement that checks the state it expects, so callbacks, reconciler and completion may race.
 */
export interface AttemptStore {
  insert(attempt: NewAttempt): Promise<void>
  byAuthority(authority: string): Promise<Attempt | null>
  /** Applies an event by compare-and-set; answers the row as it is afterwards, moved or not, or null when there is none. */
  apply(authority: string, event: AttemptEvent, facts: EventFacts): Promise<Attempt | null>
  /** Marks that a verify goes out now. False when the attempt is no longer `started`: then nothing may be asked. */
  markVerifySent(authority: string): Promise<boolean>
  /** Keeps what the gateway said to an attempt that stays `started`. */
  note(authority: string, reason: AttemptReason, gatewayCode: number | null): Promise<void>
  /** Files a lost verify that took nothing, on an attempt that is over. */
  closeLostVerify(authority: string): Promise<void>
  /** Remembers the cart when it could not be known at the start. */
  fillCart(authority: string, cartId: string): Promise<void>
  /** Files a paid attempt that no payment of Medusa stands for. */
  markOrphaned(authority: string): Promise<void>
  /** Sets the whole amount as due back, with the reason. */
  markAllDue(authority: string, reason: AttemptReason, gatewayCode: number | null): Promise<Attempt | null>
  /** Sets `refund_due` to the sum of Medusa's refunds of this payment; null unless the attempt is `paid`. */
  recordRefund(note: RefundNote): Promise<Attempt | null>
  sessionFacts(sessionId: string): Promise<SessionFacts | null>
  /** Whether Medusa holds a payment for this session. */
  paymentExists(sessionId: string): Promise<boolean>
}
