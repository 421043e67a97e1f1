import { z } from "zod"

/** One authority at the sandbox. Instants are milliseconds since 1970, so that a record is plain JSON. */
export const paymentSchema = z.object({
  authority: z.string(),
  merchantId: z.string(),
  amount: z.number().int(),
  currency: z.enum(["IRR", "IRT"]),
  callbackUrl: z.string(),
  description: z.string(),
  createdAt: z.number(),
  paidAt: z.number().nullable(),
  cancelledAt: z.number().nullable(),
  verifiedAt: z.number().nullable(),
  reversedAt: z.number().nullable(),
  refId: z.number().int().nullable(),
  card: z.string().nullable(),
  /** how often verify and reverse were asked, for tests that count */
  verifies: z.number().int(),
  reverses: z.number().int(),
})
export type SandboxPayment = z.infer<typeof paymentSchema>

/** The gateway's own limits: an open page, an unverified payment and a reversal each live this long. */
export const LIFE_MS = 30 * 60 * 1000

/** `returned`: paid, never verified, and back on the payer's card by itself. */
export type PaymentState = "open" | "expired" | "cancelled" | "paid" | "returned" | "verified" | "reversed"

export function stateOf(payment: SandboxPayment, now: number): PaymentState {
  if (payment.reversedAt !== null) return "reversed"
  if (payment.verifiedAt !== null) return "verified"
  if (payment.paidAt !== null) return now - payment.paidAt > LIFE_MS ? "returned" : "paid"
  if (payment.cancelledAt !== null) return "cancelled"
  return now - payment.createdAt > LIFE_MS ? "expired" : "open"
}

/** What the browser is sent back with: OK once it was paid, whatever came later; NOK otherwise. */
export function callbackOf(payment: SandboxPayment): string {
  const url = new URL(payment.callbackUrl)
  url.searchParams.set("Authority", payment.authority)
  url.searchParams.set("Status", payment.paidAt === null ? "NOK" : "OK")
  return url.toString()
}

/** The amount in toman; null when the rials are no whole toman. */
export function tomanOf(payment: Pick<SandboxPayment, "amount" | "currency">): number | null {
  if (payment.currency === "IRT") return payment.amount
  return payment.amount % 10 === 0 ? payment.amount / 10 : null
}
