import { readRequest, readReverse, readUnverified, readVerify } from "./answers.js"
import { postJson } from "./http.js"
import type { RequestOutcome, ReverseOutcome, Unreachable, UnverifiedOutcome, VerifyOutcome } from "./outcomes.js"

export type DriverOptions = {
  merchantId: string
  /** host of the gateway, without a trailing slash: the real one, its sandbox, or ours */
  baseUrl: string
  timeoutMs: number
}

export type PaymentRequest = {
  /** whole rials */
  amount: number
  callbackUrl: string
  description: string
}

export interface ZarinpalDriver {
  requestPayment(request: PaymentRequest): Promise<RequestOutcome>
  /** `amount`: our own stored rials, never what a client says. */
  verifyPayment(authority: string, amount: number): Promise<VerifyOutcome>
  /** Gives a verified payment back; the gateway allows it for 30 minutes. */
  reversePayment(authority: string): Promise<ReverseOutcome>
  /** Paid and not verified, the latest hundred. */
  unverified(): Promise<UnverifiedOutcome>
  /** Where the buyer is sent; `language` is added as `?lang=` unless null. */
  payPage(authority: string, language: string | null): string
}

/**
 * A thin driver for Zarinpal's payment API, v4. Nothing is retried here: request and verify are not the same
 * thing twice, so whoever asks again decides that.
 */
export function createDriver({ merchantId, baseUrl, timeoutMs }: DriverOptions): ZarinpalDriver {
  async function ask<T>(path: string, body: Record<string, unknown>, read: (json: unknown) => T | null): Promise<T | Unreachable> {
    const answer = await postJson(`${baseUrl}/pg/v4/payment/${path}`, { merchant_id: merchantId, ...body }, timeoutMs)
    if (answer.kind === "unreachable") return answer
    return read(answer.json) ?? { kind: "unreachable", why: "malformed", status: answer.status }
  }

  return {
    requestPayment: ({ amount, callbackUrl, description }) =>
      ask("request.json", { amount, currency: "IRR", callback_url: callbackUrl, description }, readRequest),
    verifyPayment: (authority, amount) => ask("verify.json", { authority, amount }, readVerify),
    reversePayment: (authority) => ask("reverse.json", { authority }, readReverse),
    unverified: () => ask("unVerified.json", {}, readUnverified),
    payPage: (authority, language) =>
      `${baseUrl}/pg/StartPay/${encodeURIComponent(authority)}${language === null ? "" : `?lang=${encodeURIComponent(language)}`}`,
  }
}
