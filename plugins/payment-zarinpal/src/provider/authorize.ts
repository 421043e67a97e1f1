import { mayVerify, VERIFY_WINDOW_MS, type Attempt, type AttemptReason, type AttemptStore } from "../attempt/index.js"
import type { VerifyOutcome, ZarinpalDriver } from "../driver/index.js"

/** `captured`: the money is ours. `error` and `canceled` are final for the session: the buyer starts a new payment. */
export type Authorized = { status: "captured" | "error" | "canceled"; attempt: Attempt }

/** Thrown as a plain Error, which keeps the session open: not paid yet, or the gateway gave no answer. */
export class NotPaidYet extends Error {}

type Desk = { driver: ZarinpalDriver; store: AttemptStore; now: Date }

/**
 * Verifies an attempt with its stored amount, if it still may be. Called from inside the completion of the
 * cart, after stock and slices were checked, and safe to repeat.
 */
export async function authorizeAttempt(desk: Desk, attempt: Attempt): Promise<Authorized> {
  const { store, now } = desk
  if (attempt.state === "paid") return settled(attempt)

  const session = await store.sessionFacts(attempt.payment_session_id)
  if (session?.cart_id && attempt.cart_id === null) await store.fillCart(attempt.authority, session.cart_id)
  const verdict = mayVerify({
    state: attempt.state,
    authority: attempt.authority,
    startedAt: attempt.started_at,
    now,
    sessionAuthority: session?.authority ?? null,
    cartCompleted: false, // core marks the cart completed before it authorises: that mark says nothing here
    verifySent: attempt.reason === "verify_sent",
  })
  switch (verdict) {
    case "verify": {
      const sameAmount = session?.amount === attempt.amount && session.collection_amount === attempt.amount
      return sameAmount ? verify(desk, attempt) : outdate(desk, attempt, "cart_changed")
    }
    case "already_done":
      return settled(attempt)
    case "cancelled":
      return { status: "canceled", attempt }
    case "too_late":
      return outdate(desk, attempt, "too_late")
    case "stale":
      return outdate(desk, attempt, "session_replaced")
  }
}

/** A paid attempt is good for one payment; once it is owed back or given back, never again. */
function settled(attempt: Attempt): Authorized {
  const good = attempt.state === "paid" && attempt.refund_due === null
  return { status: good ? "captured" : "error", attempt }
}

async function outdate({ store, now }: Desk, attempt: Attempt, reason: AttemptReason): Promise<Authorized> {
  const after = await store.apply(attempt.authority, "outdated", { at: now, reason })
  return { status: "error", attempt: after ?? attempt }
}

async function verify(desk: Desk, attempt: Attempt): Promise<Authorized> {
  const { driver, store, now } = desk
  if (!(await store.markVerifySent(attempt.authority))) {
    throw new NotPaidYet(`Attempt ${attempt.id} changed while it was being verified; ask again`)
  }
  const outcome = await driver.verifyPayment(attempt.authority, attempt.amount)
  switch (outcome.kind) {
    case "paid": {
      const facts = { at: now, reason: null, gatewayCode: outcome.code, refId: outcome.refId, cardMask: outcome.cardMask }
      return settled((await store.apply(attempt.authority, "confirmed", facts)) ?? attempt)
    }
    case "amount_differs":
    case "foreign_merchant":
    case "unknown_authority": {
      const after = await store.apply(attempt.authority, "refused", { at: now, reason: outcome.kind, gatewayCode: outcome.code })
      return { status: "error", attempt: after ?? attempt }
    }
    case "not_paid":
      await store.note(attempt.authority, "not_paid", outcome.code)
      if (now.getTime() - attempt.started_at.getTime() > VERIFY_WINDOW_MS) return outdate(desk, attempt, "too_late")
      throw new NotPaidYet(`Attempt ${attempt.id} is not paid yet`)
    case "refused":
      await store.note(attempt.authority, "gateway_refused", outcome.code)
      throw new NotPaidYet(`The gateway refused to verify attempt ${attempt.id} (${outcome.code})`)
    case "unreachable":
      throw new NotPaidYet(`The gateway gave no answer for attempt ${attempt.id} (${describe(outcome)})`)
  }
}

function describe(outcome: Extract<VerifyOutcome, { kind: "unreachable" }>): string {
  return outcome.status === null ? outcome.why : `${outcome.why} ${outcome.status}`
}
