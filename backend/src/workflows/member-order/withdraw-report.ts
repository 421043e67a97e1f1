import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { MEMBER_ORDER_MODULE } from "../../modules/member-order"
import type { MemberOrderModuleService } from "../../modules/member-order/service"
import type { NewMessage } from "../../modules/message/compose"
import { databaseOf } from "../../shared/database"
import { settings } from "../../shared/settings"
import { shopError } from "../../shared/shop-error"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { messagesOfFind } from "./missing-messages"
import { holdOrder } from "./order-lock"
import { readReport, readStanding } from "./read/standing"
import { findMemberOrderStep } from "./steps/find-member-order"
import type { ActInput } from "./types"

type WithdrawInput = ActInput & { report_id: string }

/** @throws not_found for a report of another slice, already_answered once the buyer chose */
const endReportStep = createStep("end-report", async ({ member_order_id, report_id }: WithdrawInput, { container }) => {
  const database = databaseOf(container)
  const report = await readReport(database, report_id)
  const slice = await readStanding(database, member_order_id)
  if (!report || !slice || report.member_order_id !== member_order_id) throw shopError("not_found", `${member_order_id} has no report ${report_id}`)
  if (report.state === "withdrawn") return new StepResponse<NewMessage[]>([])
  if (!(await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).withdrawReport(report_id))) throw shopError("already_answered", `${report_id} is ${report.state}`)
  // an end stands whatever comes after it
  return new StepResponse<NewMessage[]>(messagesOfFind(settings().shopUrl, report, slice))
})

/** The goods were found before the buyer answered: the question is taken back. */
export const withdrawReportWorkflow = createWorkflow("withdraw-report", (input: WorkflowData<WithdrawInput>) => {
  const found = findMemberOrderStep(input)
  holdOrder(found.order_id)
  const messages = endReportStep(input)
  sendMessagesWorkflow.runAsStep({ input: transform({ messages }, ({ messages }) => ({ messages })) })
  when("report-was-open", messages, (messages) => messages.length > 0).then(() => {
    recordActsStep(
      transform({ input }, ({ input }): DoneAct[] => [
        { scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "order.missing_withdrawn", subject: { type: "member_order", id: input.member_order_id }, detail: { report_id: input.report_id } },
      ]),
    )
  })
  releaseLockStep({ key: found.order_id })
  return new WorkflowResponse(messages)
})
