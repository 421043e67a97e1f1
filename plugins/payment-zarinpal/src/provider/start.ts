import { randomBytes } from "node:crypto"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { AttemptStore, Locale, NewAttempt } from "../attempt/index.js"
import type { ZarinpalDriver } from "../driver/index.js"

/** 192 bits: cannot be guessed, and short enough for an address. */
const TOKEN_BYTES = 24

export type StartWish = {
  sessionId: string
  /** whole rials */
  amount: number
  locale: Locale
  callbackUrl: string
  description: string
  now: Date
}

/**
 * Asks the gateway for an authority and files the attempt. The row is written before anybody learns the
 * authority, so no buyer can stand at the gateway with a payment that we do not know.
 * Throws a MedusaError with code `gateway_unreachable`, `invalid_request` or `payment_failed`; then nothing was filed.
 */
export async function startAttempt(driver: ZarinpalDriver, store: AttemptStore, wish: StartWish): Promise<NewAttempt> {
  const outcome = await driver.requestPayment({ amount: wish.amount, callbackUrl: wish.callbackUrl, description: wish.description })
  if (outcome.kind === "unreachable") {
    throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, `The gateway gave no answer (${outcome.why})`, "gateway_unreachable")
  }
  if (outcome.kind === "refused") {
    throw outcome.code === -9
      ? new MedusaError(MedusaError.Types.INVALID_DATA, "The gateway found the request wrong (-9)", "invalid_request")
      : new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, `The gateway refused the request (${outcome.code})`, "payment_failed")
  }
  // Core commits the session before it calls the provider, and the cart is linked to its collection before there is a session.
  const session = await store.sessionFacts(wish.sessionId)
  const attempt: NewAttempt = {
    id: generateEntityId("", "patt"),
    provider_id: session?.provider_id ?? "pp_zarinpal",
    authority: outcome.authority,
    token: randomBytes(TOKEN_BYTES).toString("base64url"),
    amount: wish.amount,
    currency_code: "irr",
    cart_id: session?.cart_id ?? null,
    payment_session_id: wish.sessionId,
    locale: wish.locale,
    started_at: wish.now,
  }
  await store.insert(attempt)
  return attempt
}
