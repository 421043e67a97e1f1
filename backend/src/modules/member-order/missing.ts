import type { MissingReason, MissingState } from "../../contracts/missing"
import type { DeliveryMethod } from "../../contracts/cart"
import type { ErrorCode } from "../../contracts/errors"
import type { MemberOrderState } from "../../contracts/order"
import { addDays } from "../../shared/tehran"
import { containedVat, rialPerToman, splitByLargestRemainder } from "./shares"

export type { MissingReason, MissingState }

/** Packs of one line. */
export type LinePacks = { line_id: string; quantity: number }
export type BuyerAnswer = "refund" | "wait"

/** Hours that a buyer has to answer: a night, a day off and a working day, and the member's goods are not held for longer. */
export const answerHours = 48
/** Days: later than that is no promise. */
export const longestWait = 60

/** A closed box is opened first; what left, left. */
const reportable: readonly MemberOrderState[] = ["placed", "accepted"]

/** States of a report in which its goods may not be packed: it is not known yet whether they belong to the slice. */
export const openReport: readonly MissingState[] = ["asked", "refunding"]

export const mayReport = (state: MemberOrderState, reports: readonly { state: MissingState }[]): boolean => reportable.includes(state) && !reports.some((report) => openReport.includes(report.state))

/** A line as it stands: packs that belong to the slice, and of them those in a box or on the way. */
export type StandingLine = { id: string; quantity: number; sent: number }

type Refusal = { code: ErrorCode; field?: string }

/** Why a choice of packs is none: nothing, a line twice, one of somebody else, or more than is left to send. */
export function linesRefusal(lines: readonly StandingLine[], wanted: readonly LinePacks[]): Refusal | null {
  if (wanted.length === 0) return { code: "required", field: "lines" }
  if (new Set(wanted.map((each) => each.line_id)).size !== wanted.length) return { code: "invalid_request", field: "lines" }
  for (const { line_id, quantity } of wanted) {
    const line = lines.find((each) => each.id === line_id)
    if (!line) return { code: "not_found" }
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > line.quantity - line.sent) return { code: "invalid_quantity", field: "lines" }
  }
  return null
}

/** Why goods may not be reported missing now. `today` is Tehran's. */
export function reportRefusal(slice: { state: MemberOrderState; reports: readonly { state: MissingState }[]; lines: readonly StandingLine[] }, wanted: { lines: readonly LinePacks[]; wait_until: string | null }, today: string): Refusal | null {
  if (!reportable.includes(slice.state)) return { code: "state_conflict" }
  if (!mayReport(slice.state, slice.reports)) return { code: "answer_awaited" }
  const { wait_until } = wanted
  if (wait_until !== null && (wait_until <= today || wait_until > addDays(today, longestWait))) return { code: "invalid_dates", field: "wait_until" }
  return linesRefusal(slice.lines, wanted.lines)
}

/** Ways on which some may go ahead; who fetches a parcel fetches it once. */
const inParts: readonly DeliveryMethod[] = ["post", "courier", "freight"]

export const maySendPart = (slice: { state: MemberOrderState; method: DeliveryMethod; packs: number }): boolean => reportable.includes(slice.state) && inParts.includes(slice.method) && slice.packs > 1

/**
 * Why some of a slice may not go ahead of the rest. What the buyer is being asked about does not go, and what is all
 * that is left goes by packing the slice itself.
 */
export function partRefusal(
  slice: { state: MemberOrderState; method: DeliveryMethod; lines: readonly StandingLine[]; reports: readonly { state: MissingState; lines: readonly LinePacks[] }[] },
  wanted: readonly LinePacks[],
): Refusal | null {
  const asked = (id: string) => slice.reports.filter((report) => openReport.includes(report.state)).flatMap((report) => report.lines).filter((each) => each.line_id === id).reduce((all, each) => all + each.quantity, 0)
  const left = slice.lines.reduce((all, line) => all + line.quantity - line.sent, 0)
  if (!reportable.includes(slice.state) || !inParts.includes(slice.method)) return { code: "state_conflict" }
  const refusal = linesRefusal(slice.lines.map((line) => ({ ...line, sent: line.sent + asked(line.id) })), wanted)
  if (refusal) return refusal
  return wanted.reduce((all, each) => all + each.quantity, 0) === left ? { code: "part_is_all", field: "lines" } : null
}

/** A report as it is judged by. */
export interface Asked {
  state: MissingState
  wait_until: string | null
  answer_until: Date
}

/** What an answer does: it is taken, it was given before, or it comes too late or against another. */
export function judgeAnswer(report: Asked, answer: BuyerAnswer, now: Date): "do" | "done" | "refused" {
  const given: Partial<Record<MissingState, BuyerAnswer>> = { waiting: "wait", refunding: "refund", refunded: "refund" }
  if (report.state === "asked") return now < report.answer_until && (answer === "refund" || report.wait_until !== null) ? "do" : "refused"
  return given[report.state] === answer ? "done" : "refused"
}

export const stateOfAnswer = (answer: BuyerAnswer): MissingState => (answer === "wait" ? "waiting" : "refunding")

/** Days by which a slice that waits goes later; an earlier day than it has moves nothing. */
export function movedDays(slice: { due_on: string; earliest: string | null; latest: string | null }, wait_until: string) {
  const days = Math.max(0, Math.round((Date.parse(wait_until) - Date.parse(slice.due_on)) / 86_400_000))
  const later = (day: string | null) => (day === null ? null : addDays(day, days))
  return { due_on: addDays(slice.due_on, days), earliest: later(slice.earliest), latest: later(slice.latest) }
}

export type MoneyLine = { id: string; quantity: number; price_rial: number; discount_rial: number; gross_gram: number }
export type MoneySlice = { lines: readonly MoneyLine[]; delivery_rial: number; discount_rial: number; total_rial: number; vat_rial: number | null; gross_gram: number }
export type Due = { line_id: string | null; quantity: number | null; rial: number }

/**
 * Takes packs out of a slice: what is left of it, and what is due back for them. A line's discount goes with its
 * packs, to the whole toman; the odd toman stays with what is kept, in the buyer's favour. Delivery stays, unless
 * nothing is left. What is left and what is due sum to what was there, to the rial.
 * @throws RangeError when more is taken than is there
 */
export function takeOut(slice: MoneySlice, missing: readonly LinePacks[]) {
  const cut = slice.lines.map((line) => {
    const gone = missing.find((each) => each.line_id === line.id)?.quantity ?? 0
    if (gone < 0 || gone > line.quantity) throw new RangeError(`${gone} of ${line.quantity} of ${line.id}`)
    const [kept = 0, off = 0] = splitByLargestRemainder(line.discount_rial / rialPerToman, [line.quantity - gone, gone])
    const quantity = line.quantity - gone
    const discount_rial = (gone === 0 ? kept + off : kept) * rialPerToman
    return {
      line,
      gone,
      left: { id: line.id, quantity, discount_rial, total_rial: quantity * line.price_rial - discount_rial },
      due_rial: gone * line.price_rial - (line.discount_rial - discount_rial),
      discount_gone: line.discount_rial - discount_rial,
    }
  })
  const taken = cut.filter(({ gone }) => gone > 0)
  const nothingLeft = cut.every(({ left }) => left.quantity === 0)
  const ofLines = taken.reduce((all, { due_rial }) => all + due_rial, 0)
  const rest = slice.total_rial - ofLines
  const dues: Due[] = taken.map(({ line, gone, due_rial }) => ({ line_id: line.id, quantity: gone, rial: due_rial }))
  if (nothingLeft && rest > 0) dues.push({ line_id: null, quantity: null, rial: rest })

  const total_rial = nothingLeft ? 0 : rest
  return {
    lines: taken.map(({ left, discount_gone }) => ({ ...left, discount_gone })),
    dues,
    nothingLeft,
    slice: {
      items_rial: cut.reduce((all, { left, line }) => all + left.quantity * line.price_rial, 0),
      discount_rial: nothingLeft ? 0 : slice.discount_rial - taken.reduce((all, { discount_gone }) => all + discount_gone, 0),
      delivery_rial: nothingLeft ? 0 : slice.delivery_rial,
      total_rial,
      vat_rial: containedVat(total_rial, slice.vat_rial !== null),
      gross_gram: Math.max(0, slice.gross_gram - taken.reduce((all, { gone, line }) => all + gone * line.gross_gram, 0)),
    },
  }
}
export type TakenOut = ReturnType<typeof takeOut>
