import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteReservationsStep, releaseLockStep, updateReservationsStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { holdOrder } from "./order-lock"
import { editMedusaOrderStep } from "./steps/edit-medusa-order"
import { planRefundStep } from "./steps/plan-refund"
import { voidReportStep } from "./steps/void-report"
import { writeRefundStep } from "./steps/write-refund"
import { syncMemberOrdersWorkflow } from "./sync-member-orders"

/**
 * Missing goods whose money goes back leave the slice: Medusa's order, the stock kept for them, the slice itself, and
 * what is due is written down. Safe to repeat, at once or after a crash at any point; money does not move.
 */
export const settleRefundWorkflow = createWorkflow("settle-refund", (input: WorkflowData<{ report_id: string; order_id: string }>) => {
  holdOrder(input.order_id)
  syncMemberOrdersWorkflow.runAsStep({ input })
  const plan = planRefundStep(input)
  when("goods-went-meanwhile", plan, ({ verdict }) => verdict === "void").then(() => {
    voidReportStep(input.report_id)
  })
  when("refund-is-needed", plan, ({ verdict }) => verdict === "do").then(() => {
    editMedusaOrderStep(plan.edit)
    updateReservationsStep(plan.reservations)
    deleteReservationsStep(plan.freed)
    sendMessagesWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ messages: plan.messages })) })
    writeRefundStep(plan.settlement)
    // what was sent ahead may be all that is left
    syncMemberOrdersWorkflow.runAsStep({ input }).config({ name: "sync-what-is-left" })
    recordActsStep(
      transform({ plan }, ({ plan }): DoneAct[] => [
        { scope: { kind: "member", id: plan.member_id }, actor: plan.edit.actor === "buyer" ? "system" : plan.edit.actor, act: "order.refund_due", subject: { type: "member_order", id: plan.settlement?.member_order_id ?? "" }, detail: { report_id: plan.report_id, reason: plan.reason } },
      ]),
    )
  })
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(plan)
})
