import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMessagesWorkflow } from "../message/send-messages"
import { holdOrder } from "./order-lock"
import { settleOrLater } from "./settle-or-later"
import { takeAnswerStep, type AnswerInput } from "./steps/take-answer"
import { syncMemberOrdersWorkflow } from "./sync-member-orders"

/** A buyer chooses between waiting and money back, or time chooses. */
export const answerMissingWorkflow = createWorkflow("answer-missing", (input: WorkflowData<AnswerInput>) => {
  holdOrder(input.order_id)
  syncMemberOrdersWorkflow.runAsStep({ input })
  const taken = takeAnswerStep(input)
  sendMessagesWorkflow.runAsStep({ input: transform({ taken }, ({ taken }) => ({ messages: taken.messages })) })
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(taken)
})

/** Takes an answer and, where money goes back, counts it. */
export async function answerMissing(container: MedusaContainer, input: AnswerInput): Promise<void> {
  await answerMissingWorkflow(container).run({ input })
  if (input.answer === "refund") await settleOrLater(container, input)
}
