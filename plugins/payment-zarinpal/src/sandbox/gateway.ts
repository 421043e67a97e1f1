import { randomBytes, randomInt } from "node:crypto"
import { z } from "zod"
import type { Journal } from "./journal.js"
import { LIFE_MS, stateOf, type SandboxPayment } from "./payment.js"

export type Answer = { status: number; json: unknown }

/** The gateway's least amount, in rials. */
const MIN_RIALS = 1_000

const merchant = z.string().length(36)
const authority = z.string().min(1).max(64)
const requestBody = z.object({
  merchant_id: merchant,
  amount: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  currency: z.enum(["IRR", "IRT"]).default("IRR"),
  callback_url: z.url({ protocol: /^https?$/ }).max(2_000),
  description: z.string().min(1).max(500),
})
const verifyBody = z.object({ merchant_id: merchant, authority, amount: z.number().int() })
const reverseBody = z.object({ merchant_id: merchant, authority })
const listBody = z.object({ merchant_id: merchant })

const messages: Record<number, string> = {
  [-9]: "The input params invalid, validation error.",
  [-50]: "Session is not valid, amounts values is not the same.",
  [-51]: "Session is not valid, session is not active paid try.",
  [-53]: "Session is not this merchant_id session.",
  [-54]: "Invalid authority.",
  [-61]: "Session is not in success status.",
  [-63]: "Maximum time for reverse this session is expired.",
  100: "Success",
  101: "Verified",
}

/** An answer as the gateway writes it: an empty part is an empty list. */
export function refuse(code: number, validations: unknown[] = []): Answer {
  const errors = { message: messages[code] ?? "Unexpected error, please contact our support team.", code, validations }
  return { status: code === -9 ? 422 : 400, json: { data: [], errors } }
}

const say = (code: number, data: Record<string, unknown>): Answer => ({ status: 200, json: { data: { code, message: messages[code], ...data }, errors: [] } })

const invalid = (error: z.ZodError): Answer => refuse(-9, error.issues.map((issue) => ({ [issue.path.join(".") || "body"]: issue.message })))

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
/** Like the real ones: 36 signs; the first tells a sandbox. */
function newAuthority(): string {
  return `S${[...randomBytes(35)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("")}`
}

/** The four calls of the payment API, over the sandbox's own book. */
export function createGateway(payments: Journal<SandboxPayment>, now: () => number) {
  const owned = (body: { merchant_id: string; authority: string }): SandboxPayment | Answer => {
    const payment = payments.get(body.authority)
    if (!payment) return refuse(-54)
    return payment.merchantId === body.merchant_id ? payment : refuse(-53)
  }
  const isAnswer = (found: SandboxPayment | Answer): found is Answer => "status" in found

  return {
    request(body: unknown): Answer {
      const parsed = requestBody.safeParse(body)
      if (!parsed.success) return invalid(parsed.error)
      const { merchant_id, amount, currency, callback_url, description } = parsed.data
      if (amount * (currency === "IRT" ? 10 : 1) < MIN_RIALS) return refuse(-9, [{ amount: `The amount must be at least ${MIN_RIALS} rials.` }])
      const payment = payments.put({
        authority: newAuthority(), merchantId: merchant_id, amount, currency, callbackUrl: callback_url, description, createdAt: now(),
        paidAt: null, cancelledAt: null, verifiedAt: null, reversedAt: null, refId: null, card: null, verifies: 0, reverses: 0,
      })
      return say(100, { authority: payment.authority, fee_type: "Merchant", fee: 0 })
    },

    verify(body: unknown): Answer {
      const parsed = verifyBody.safeParse(body)
      if (!parsed.success) return invalid(parsed.error)
      const found = owned(parsed.data)
      if (isAnswer(found)) return found
      const payment = payments.put({ ...found, verifies: found.verifies + 1 })
      const state = stateOf(payment, now())
      if (state !== "paid" && state !== "verified") return refuse(-51)
      if (parsed.data.amount !== payment.amount) return refuse(-50)
      if (state === "paid") payments.put({ ...payment, verifiedAt: now() })
      return say(state === "paid" ? 100 : 101, { ref_id: payment.refId, card_pan: payment.card, card_hash: "", fee_type: "Merchant", fee: 0 })
    },

    reverse(body: unknown): Answer {
      const parsed = reverseBody.safeParse(body)
      if (!parsed.success) return invalid(parsed.error)
      const found = owned(parsed.data)
      if (isAnswer(found)) return found
      const payment = payments.put({ ...found, reverses: found.reverses + 1 })
      if (stateOf(payment, now()) !== "verified" || payment.paidAt === null) return refuse(-61)
      if (now() - payment.paidAt > LIFE_MS) return refuse(-63)
      payments.put({ ...payment, reversedAt: now() })
      return say(100, {})
    },

    unverified(body: unknown): Answer {
      const parsed = listBody.safeParse(body)
      if (!parsed.success) return invalid(parsed.error)
      const open = payments.all().filter((payment) => payment.merchantId === parsed.data.merchant_id && stateOf(payment, now()) === "paid")
      const authorities = open.slice(-100).map((payment) => ({
        authority: payment.authority, amount: payment.amount, callback_url: payment.callbackUrl, referer: "/",
        date: new Date(payment.paidAt ?? 0).toISOString().slice(0, 19).replace("T", " "),
      }))
      return say(100, { authorities })
    },

    /** The buyer's own acts. Each answers the payment as it is afterwards; an act that comes too late changes nothing. */
    pay(authorityOf: string, card: string): SandboxPayment | undefined {
      const payment = payments.get(authorityOf)
      if (!payment || stateOf(payment, now()) !== "open") return payment
      return payments.put({ ...payment, paidAt: now(), card, refId: randomInt(100_000_000, 1_000_000_000) })
    },
    cancel(authorityOf: string): SandboxPayment | undefined {
      const payment = payments.get(authorityOf)
      if (!payment || stateOf(payment, now()) !== "open") return payment
      return payments.put({ ...payment, cancelledAt: now() })
    },
    /** Makes a payment older, so that a test need not wait for half an hour. */
    age(authorityOf: string, minutes: number): SandboxPayment | undefined {
      const payment = payments.get(authorityOf)
      if (!payment) return undefined
      const by = minutes * 60_000
      return payments.put({ ...payment, createdAt: payment.createdAt - by, paidAt: payment.paidAt === null ? null : payment.paidAt - by })
    },
    find: (authorityOf: string): SandboxPayment | undefined => payments.get(authorityOf),
  }
}
export type Gateway = ReturnType<typeof createGateway>
