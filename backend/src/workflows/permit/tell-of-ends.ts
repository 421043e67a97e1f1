import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { sendMessagesWorkflow } from "../message/send-messages"
import { composeEndingsStep, type Ending } from "./steps/compose-endings"
import { writeRemindersStep } from "./steps/write-reminders"

/**
 * Tells owners that their permits end, each occasion once. Messages are written before the occasions: a crash between
 * the two leaves an occasion open, the next run composes the same messages, and the outbox says nothing twice.
 */
export const tellOfEndsWorkflow = createWorkflow("tell-of-ends", (input: WorkflowData<{ endings: Ending[] }>) => {
  const composed = composeEndingsStep(input.endings)
  when("somebody-is-told", composed, ({ messages }) => messages.length > 0).then(() => {
    sendMessagesWorkflow.runAsStep({ input: transform({ composed }, ({ composed }) => ({ messages: composed.messages })) })
  })
  writeRemindersStep(transform({ composed }, ({ composed }) => composed.rows))
  return new WorkflowResponse(transform({ composed }, ({ composed }) => composed.rows))
})
