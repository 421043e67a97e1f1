import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MissingReason } from "../../../contracts/missing"
import { linesRefusal, mayReport, takeOut } from "../../../modules/member-order/missing"
import type { Settlement } from "../../../modules/member-order/service"
import type { NewMessage } from "../../../modules/message/compose"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { messagesOfRefund } from "../missing-messages"
import { readMedusaLines, readShippingMethod, type MedusaLine } from "../read/medusa-lines"
import { readReport, readStanding } from "../read/standing"
import type { MedusaEdit } from "./edit-medusa-order"

export interface RefundPlan {
  /** nothing: it was counted before; void: the goods went, or the order did, before the money was counted */
  verdict: "do" | "nothing" | "void"
  order_id: string
  report_id: string
  edit: MedusaEdit
  reservations: { id: string; quantity: number }[]
  freed: string[]
  settlement: Settlement | null
  member_id: string
  reason: MissingReason
  messages: NewMessage[]
}

/** Adjustments that take off as much less as the packs that go had of it, as one: Medusa's total then falls by what is due. */
function lessened(adjustments: MedusaLine["adjustments"], less: number): MedusaLine["adjustments"] {
  const [first] = adjustments
  const amount = adjustments.reduce((sum, each) => sum + Number(each.amount), 0) - less
  return first && amount > 0 ? [{ ...first, amount }] : []
}

/** Counts what a refund takes out of the slice, of Medusa's order and of the stock that is kept for it. Writes nothing. */
export const planRefundStep = createStep("plan-refund", async ({ report_id }: { report_id: string }, { container }) => {
  const database = databaseOf(container)
  const report = await readReport(database, report_id)
  const slice = report && (await readStanding(database, report.member_order_id))
  if (!report || !slice) throw new Error(`No report ${report_id}`)
  const actor = report.answered_by ?? "system"
  const nothing: RefundPlan = {
    verdict: "nothing", order_id: slice.order_id, report_id, member_id: slice.member_id, reason: report.reason, settlement: null, reservations: [], freed: [], messages: [],
    edit: { order_id: slice.order_id, mark: `missing:${report_id}`, actor, items: [], shipping_method_id: null },
  }
  if (report.state !== "refunding") return new StepResponse(nothing)
  if (!mayReport(slice.state, []) || linesRefusal(slice.lines, report.lines) !== null) return new StepResponse<RefundPlan>({ ...nothing, verdict: "void" })

  const taken = takeOut(slice, report.lines)
  const medusa = await readMedusaLines(database, slice.order_id, slice.lines.map((line) => line.line_item_id))
  const target = taken.lines.flatMap((left) => {
    const line = slice.lines.find((each) => each.id === left.id)
    const held = medusa.find((each) => each.line_item_id === line?.line_item_id)
    return held ? [{ held, quantity: left.quantity, discount_gone: left.discount_gone }] : []
  })
  const kept = target.flatMap(({ held, quantity }) => held.reservations.map((each) => ({ id: each.id, had: each.quantity, quantity: Math.min(each.quantity, (quantity - held.fulfilled) * each.per_pack) })))
  return new StepResponse<RefundPlan>({
    ...nothing,
    verdict: "do",
    edit: {
      ...nothing.edit,
      // after a crash between Medusa and us the order was edited already
      items: target.filter(({ held, quantity }) => held.quantity !== quantity).map(({ held, quantity, discount_gone }) => ({ line_item_id: held.line_item_id, quantity, adjustments: quantity === 0 ? [] : lessened(held.adjustments, discount_gone) })),
      shipping_method_id: taken.nothingLeft ? await readShippingMethod(database, slice.order_id, slice.shipping_option_id) : null,
    },
    reservations: kept.filter((each) => each.quantity > 0 && each.quantity < each.had).map(({ id, quantity }) => ({ id, quantity })),
    freed: kept.filter((each) => each.quantity <= 0).map((each) => each.id),
    settlement: { report_id, member_order_id: slice.id, taken, reason: report.reason, cancelled_by: taken.nothingLeft ? actor : null },
    messages: messagesOfRefund(settings().shopUrl, report, slice, taken.dues.reduce((all, due) => all + due.rial, 0)),
  })
})
