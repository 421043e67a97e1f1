import { z } from "zod"
import type { Refused, RequestOutcome, ReverseOutcome, UnverifiedOutcome, VerifyOutcome } from "./outcomes.js"

/**
 * Reads the gateway's answers (v4): `{ data: { code, … }, errors: [] }`, or `{ data: [], errors: { code, message } }`.
 * The gateway writes codes as numbers or as text, and an empty object as an empty list.
 */
const code = z.union([z.number().int(), z.string().regex(/^-?\d{1,6}$/).transform(Number)])
const success = z.looseObject({ code })
const failure = z.looseObject({ code, message: z.string().max(2_000).catch("") })

/** An authority travels in addresses and is a key of ours, so only plain signs pass. */
export const authorityPattern = /^[A-Za-z0-9-]{10,64}$/
const startedData = z.looseObject({ authority: z.string().regex(authorityPattern) })

/** Ornaments of a success: their absence or oddity must never hide that the money was taken. */
const paidData = z.looseObject({
  ref_id: z.union([z.number().int().transform(String), z.string().min(1).max(64)]).nullable().catch(null),
  card_pan: z.string().regex(/^[0-9*-]{8,24}$/).nullable().catch(null),
})
const listedData = z.looseObject({
  authorities: z.array(z.looseObject({
    authority: z.string().regex(authorityPattern),
    amount: z.union([z.number().int(), z.string().regex(/^\d{1,15}$/).transform(Number)]),
  })).max(1_000),
})

type Told = { kind: "told"; code: number; data: Record<string, unknown> } | Refused

/** Null throughout: not an answer of this API. */
function readEnvelope(json: unknown): Told | null {
  const envelope = z.looseObject({ data: z.unknown(), errors: z.unknown() }).safeParse(json)
  if (!envelope.success) return null
  const data = success.safeParse(envelope.data.data)
  if (data.success) return { kind: "told", code: data.data.code, data: data.data }
  const errors = envelope.data.errors
  const told = failure.safeParse(Array.isArray(errors) ? errors[0] : errors)
  return told.success ? { kind: "refused", code: told.data.code, message: told.data.message } : null
}

const refused = (code: number): Refused => ({ kind: "refused", code, message: "" })

export function readRequest(json: unknown): RequestOutcome | null {
  const told = readEnvelope(json)
  if (told?.kind !== "told") return told
  if (told.code !== 100) return refused(told.code)
  const data = startedData.safeParse(told.data)
  return data.success ? { kind: "started", authority: data.data.authority } : null
}

export function readVerify(json: unknown): VerifyOutcome | null {
  const told = readEnvelope(json)
  if (told === null) return null
  if (told.kind === "told" && (told.code === 100 || told.code === 101)) {
    const data = paidData.safeParse({ ref_id: null, card_pan: null, ...told.data })
    return {
      kind: "paid",
      code: told.code,
      refId: data.success ? data.data.ref_id : null,
      cardMask: data.success ? data.data.card_pan : null,
    }
  }
  switch (told.code) {
    case -50:
      return { kind: "amount_differs", code: told.code }
    case -51:
      return { kind: "not_paid", code: told.code }
    case -53:
      return { kind: "foreign_merchant", code: told.code }
    case -54:
      return { kind: "unknown_authority", code: told.code }
    default:
      return told.kind === "refused" ? told : refused(told.code)
  }
}

export function readReverse(json: unknown): ReverseOutcome | null {
  const told = readEnvelope(json)
  if (told?.kind !== "told") return told
  return told.code === 100 ? { kind: "reversed" } : refused(told.code)
}

export function readUnverified(json: unknown): UnverifiedOutcome | null {
  const told = readEnvelope(json)
  if (told?.kind !== "told") return told
  if (told.code !== 100) return refused(told.code)
  const data = listedData.safeParse(told.data)
  if (!data.success) return null
  return { kind: "listed", payments: data.data.authorities.map(({ authority, amount }) => ({ authority, amount })) }
}
