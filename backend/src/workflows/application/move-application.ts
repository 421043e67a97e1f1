import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ApplicationAct } from "../../modules/application/moves"
import { recordActsStep } from "../audit/steps/record-acts"
import { sendMessagesWorkflow } from "../message/send-messages"
import { actsOf } from "./acts-of"
import { composeApplicationMessagesStep } from "./steps/compose-application-messages"
import { moveApplicationStep, type ApplicationToMove } from "./steps/move-application"

type Move = ApplicationToMove & { act: Exclude<ApplicationAct, "admit"> }

/** An application is sent, withdrawn or refused, or papers are asked for; whom it concerns is told. */
export const moveApplicationWorkflow = createWorkflow("move-application", (input: WorkflowData<Move>) => {
  acquireLockStep({ key: input.application_id, timeout: 5, ttl: 30 })
  const moved = moveApplicationStep(input)
  const messages = composeApplicationMessagesStep(moved)
  sendMessagesWorkflow.runAsStep({ input: { messages } })
  releaseLockStep({ key: input.application_id })
  recordActsStep(transform({ moved }, ({ moved }) => actsOf(moved)))
  return new WorkflowResponse(moved)
})
