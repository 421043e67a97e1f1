import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGE_MODULE } from "../../modules/message"
import type { NewMessage } from "../../modules/message/compose"
import type { MessageModuleService } from "../../modules/message/service"

/** Says that the outbox has something to send, so that nobody waits for the next minute. */
export const MESSAGES_WRITTEN = "message.written"

/** Writes messages into the outbox; what was said before is not said again. Undone as long as nobody began to send. */
const writeMessagesStep = createStep(
  "write-messages",
  async (messages: NewMessage[], { container }) => {
    const written = await container.resolve<MessageModuleService>(MESSAGE_MODULE).writeMessages(messages)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written) await container.resolve<MessageModuleService>(MESSAGE_MODULE).withdrawMessages(written)
  },
)

/** Sends messages (composed by `composeMessage`): they are written here, and drained from the outbox. */
export const sendMessagesWorkflow = createWorkflow("send-messages", (input: WorkflowData<{ messages: NewMessage[] }>) => {
  const written = writeMessagesStep(input.messages)
  emitEventStep({ eventName: MESSAGES_WRITTEN, data: transform({ written }, ({ written }) => written.slice(0, 1).map((id) => ({ id }))) })
  return new WorkflowResponse(written)
})
