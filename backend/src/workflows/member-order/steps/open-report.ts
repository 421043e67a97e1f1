import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportMissing } from "../../../contracts/missing"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import { answerHours, reportRefusal } from "../../../modules/member-order/missing"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import type { NewMessage } from "../../../modules/message/compose"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { messagesOfQuestion } from "../missing-messages"
import { readReport, readStanding } from "../read/standing"
import type { ActInput } from "../types"

export interface OpenedReport {
  report_id: string
  order_id: string
  messages: NewMessage[]
}

/**
 * Judges what is said to be missing and writes it down; under the order's lock. Where it cannot come later there is
 * nothing to ask, and the report goes straight on to its money.
 * @throws state_conflict, answer_awaited, invalid_dates, invalid_quantity, not_found for a line of another slice
 */
export const openReportStep = createStep(
  "open-report",
  async ({ member_order_id, actor, said }: ActInput & { said: ReportMissing }, { container }) => {
    const database = databaseOf(container)
    const slice = await readStanding(database, member_order_id)
    if (!slice) throw shopError("not_found", `No slice ${member_order_id}`)
    const now = new Date()
    const refusal = reportRefusal(slice, said, tehranDay(now))
    if (refusal) throw shopError(refusal.code, `Goods of ${member_order_id} may not be reported missing: ${refusal.code}`, refusal.field ? { field: refusal.field } : {})
    const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
    const report_id = await memberOrders.openReport({ ...said, order_id: slice.order_id, member_order_id, answer_until: new Date(now.getTime() + answerHours * 3_600_000), reported_by: actor })
    if (!report_id) throw shopError("answer_awaited", `A report on ${member_order_id} is open`)
    if (said.wait_until === null) await memberOrders.answerReport(report_id, "refund", actor, null)
    const report = await readReport(database, report_id)
    const opened: OpenedReport = { report_id, order_id: slice.order_id, messages: report ? messagesOfQuestion(settings().shopUrl, report, slice) : [] }
    return new StepResponse(opened, report_id)
  },
  async (report_id, { container }) => {
    if (report_id) await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).deleteMissingReports([report_id])
  },
)
