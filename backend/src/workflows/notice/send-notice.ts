import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { actsOfNotices } from "./acts-of"
import { composeNoticeMessagesStep } from "./steps/compose-notice-messages"
import { judgeNoticeStep, type NoticeToWrite } from "./steps/judge-notice"
import { writeNoticesStep } from "./steps/write-notices"

/** An agent tells members something, on their desks and, if wished, by text message. The same key again sends nothing. */
export const sendNoticeWorkflow = createWorkflow("send-notice", (input: WorkflowData<NoticeToWrite>) => {
  // two at once would each find room for the last of the day
  acquireLockStep({ key: input.cluster_id, timeout: 5, ttl: 30 })
  const notices = judgeNoticeStep(input)
  const written = writeNoticesStep(notices)
  releaseLockStep({ key: input.cluster_id })
  const messages = composeNoticeMessagesStep(written)
  sendMessagesWorkflow.runAsStep({ input: transform({ messages }, ({ messages }) => ({ messages })) })
  recordActsStep(transform({ written }, ({ written }) => actsOfNotices(written)))
  return new WorkflowResponse(written)
})
