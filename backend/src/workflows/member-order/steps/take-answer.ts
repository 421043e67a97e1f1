import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import { judgeAnswer, mayReport, movedDays, type BuyerAnswer } from "../../../modules/member-order/missing"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import type { NewMessage } from "../../../modules/message/compose"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { shopError } from "../../../shared/shop-error"
import { messagesOfWait } from "../missing-messages"
import { readReport, readStanding } from "../read/standing"

export interface AnswerInput {
  order_id: string
  report_id: string
  answer: BuyerAnswer
  /** "system": nobody answered in time */
  by: "buyer" | "system"
}

/**
 * Takes an answer, once; the same answer again does nothing. Who waits, their slice goes later by as many days.
 * @throws not_found for a report of another order, already_answered for another answer, or one that comes too late
 */
export const takeAnswerStep = createStep("take-answer", async ({ order_id, report_id, answer, by }: AnswerInput, { container }) => {
  const database = databaseOf(container)
  const report = await readReport(database, report_id)
  if (!report || report.order_id !== order_id) throw shopError("not_found", `Order ${order_id} has no report ${report_id}`)
  const slice = await readStanding(database, report.member_order_id)
  if (!slice) throw shopError("not_found", `No slice ${report.member_order_id}`)
  const verdict = by === "system" ? (report.state === "asked" ? "do" : "done") : judgeAnswer({ ...report, answer_until: new Date(report.answer_until) }, answer, new Date())
  // the goods went meanwhile, or the order was cancelled: there is nothing left to choose
  const stands = mayReport(slice.state, []) || verdict !== "do" || by === "system"
  if (verdict === "refused" || !stands) throw shopError("already_answered", `${report_id} is ${report.state}, not to be answered ${answer}`)
  if (verdict === "done") return new StepResponse<{ messages: NewMessage[] }>({ messages: [] })
  const later = answer === "wait" && report.wait_until !== null ? movedDays(slice, report.wait_until) : null
  const taken = await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).answerReport(report_id, answer, by, later)
  if (!taken) throw shopError("already_answered", `${report_id} was answered meanwhile`)
  // an answer stands whatever comes after it: there is no undoing
  return new StepResponse<{ messages: NewMessage[] }>({ messages: answer === "wait" ? messagesOfWait(settings().shopUrl, report, slice) : [] })
})
