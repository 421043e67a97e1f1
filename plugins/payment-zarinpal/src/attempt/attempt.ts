import type { AttemptState } from "./rules.js"

export const locales = ["fa", "en", "ar", "ru"] as const
export type Locale = (typeof locales)[number]

/**
 * Why an attempt is where it is. `verify_sent` is written before the gateway is asked and stays until an
 * answer comes: as long as it stands, the money may have been taken.
 */
export const attemptReasons = [
  "verify_sent", "not_paid", "nothing_taken", "gateway_refused",
  "amount_differs", "foreign_merchant", "unknown_authority",
  "buyer_cancelled", "shop_cancelled",
  "cart_changed", "session_replaced", "amount_updated", "too_late",
  "payment_not_created", "reverse_refused", "reverse_unknown", "orphaned", "refund_due",
] as const
export type AttemptReason = (typeof attemptReasons)[number]

/** One row of `payment_attempt`: one authority, never deleted. Amounts are whole rials, instants UTC. */
export type Attempt = {
  id: string
  provider_id: string
  authority: string
  /** 192 random bits; what the return page is asked with */
  token: string
  amount: number
  currency_code: string
  cart_id: string | null
  payment_session_id: string
  locale: Locale
  state: AttemptState
  reason: string | null
  gateway_code: number | null
  ref_id: string | null
  card_mask: string | null
  order_id: string | null
  started_at: Date
  returned_at: Date | null
  verified_at: Date | null
  /** rials that the buyer is to get back in all */
  refund_due: number | null
}

export type NewAttempt = Pick<
  Attempt,
  "id" | "provider_id" | "authority" | "token" | "amount" | "currency_code" | "cart_id" | "payment_session_id" | "locale" | "started_at"
>
