import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReportMissing } from "../../contracts/missing"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { holdOrder } from "./order-lock"
import { settleOrLater } from "./settle-or-later"
import { findMemberOrderStep } from "./steps/find-member-order"
import { openReportStep } from "./steps/open-report"
import { syncMemberOrdersWorkflow } from "./sync-member-orders"
import type { ActInput } from "./types"

/** A member says what is missing of a slice; the buyer is asked, where there is something to choose. */
export const reportMissingWorkflow = createWorkflow("report-missing", (input: WorkflowData<ActInput & { said: ReportMissing }>) => {
  const found = findMemberOrderStep(input)
  holdOrder(found.order_id)
  syncMemberOrdersWorkflow.runAsStep({ input: found })
  const opened = openReportStep(input)
  sendMessagesWorkflow.runAsStep({ input: transform({ opened }, ({ opened }) => ({ messages: opened.messages })) })
  recordActsStep(
    transform({ input, opened }, ({ input, opened }): DoneAct[] => [
      {
        scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "order.missing_reported", subject: { type: "member_order", id: input.member_order_id },
        detail: { report_id: opened.report_id, reason: input.said.reason, wait_until: input.said.wait_until, lines: input.said.lines.map(({ line_id, quantity }) => ({ line_id, quantity })) },
      },
    ]),
  )
  releaseLockStep({ key: found.order_id })
  return new WorkflowResponse(opened)
})

/** Reports what is missing; what cannot come later leaves the slice at once. */
export async function reportMissing(container: MedusaContainer, input: ActInput & { said: ReportMissing }): Promise<void> {
  const { result } = await reportMissingWorkflow(container).run({ input })
  if (input.said.wait_until === null) await settleOrLater(container, result)
}
