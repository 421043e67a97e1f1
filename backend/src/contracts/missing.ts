import { z } from "zod"
import { day, instant, localizedText, rial } from "./shared"

export const missingReason = z.enum(["sold_out", "damaged", "not_made", "other"])
export type MissingReason = z.infer<typeof missingReason>

/**
 * `asked`: the buyer has not answered; `waiting`: the buyer waits; `refunding`: money back, being counted;
 * `refunded`: what is due is written down; `withdrawn`: the goods were found.
 */
export const missingState = z.enum(["asked", "waiting", "refunding", "refunded", "withdrawn"])
export type MissingState = z.infer<typeof missingState>

const packs = z.object({ line_id: z.string().min(1).max(64), quantity: z.number().int().min(1).max(100_000) }).strict()

/** `POST /desk/members/:id/orders/:order_id/missing`; without a day the goods do not come, and their money is due at once */
export const reportMissingBody = z
  .object({ lines: z.array(packs).min(1).max(200), reason: missingReason, note: z.string().trim().max(200).nullish().transform((note) => note || null), wait_until: day.nullish().transform((until) => until ?? null) })
  .strict()
export type ReportMissing = z.infer<typeof reportMissingBody>

/** `POST /desk/members/:id/orders/:order_id/part`: some of the goods go ahead, as a parcel of their own */
export const sendPartBody = z.object({ lines: z.array(packs).min(1).max(200), carrier: z.string().trim().min(1).max(60), tracking_code: z.string().trim().min(4).max(60) }).strict()

/** `POST /shop/orders/:number/missing/:report_id`: the buyer's answer, by the order's key */
export const answerMissingBody = z.object({ key: z.string().min(1).max(64), answer: z.enum(["refund", "wait"]) }).strict()

/** A good and how many packs of it. */
export const packsOf = z.object({ line_id: z.string(), title: localizedText, pack: localizedText, quantity: z.number().int() })

/** What is missing of a slice, as those see it who are told no money. */
export const missingReport = z.object({
  id: z.string(),
  state: missingState,
  reason: missingReason,
  note: z.string().nullable(),
  wait_until: day.nullable(),
  asked_at: instant,
  answer_until: instant,
  answered_at: instant.nullable(),
  /** nobody: the time ran out, or there was nothing to be asked */
  answered: z.boolean(),
  lines: z.array(packsOf),
})
export type MissingReportView = z.infer<typeof missingReport>

/** … and as the buyer does, who is told what would come back while there is a choice. */
export const askedBuyer = missingReport.extend({ refund_rial: rial.nullable() })
export type AskedBuyerView = z.infer<typeof askedBuyer>

/** Money that is due back: for packs of a line, or, without one, for the delivery of a slice of which nothing is left. */
export const refundDue = z.object({ id: z.string(), line: packsOf.nullable(), rial, reason: missingReason, at: instant, state: z.enum(["due"]) })
export type RefundDueView = z.infer<typeof refundDue>

/** Goods that went ahead of the rest of their slice. */
export const sentPart = z.object({ id: z.string(), sent_at: instant, tracking: z.object({ carrier: z.string(), code: z.string() }), lines: z.array(packsOf) })
export type SentPartView = z.infer<typeof sentPart>
