import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { beginAct } from "./begin-act"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import { movesOf } from "./moves-of"
import type { ActInput } from "./types"

/** A member says that it will make the goods ready. */
export const acceptMemberOrderWorkflow = createWorkflow("accept-member-order", (input: WorkflowData<ActInput>) => {
  const task = beginAct(input, "accept")
  moveMemberOrdersStep(transform({ task }, ({ task }) => movesOf(task)))
  releaseLockStep({ key: task.order_id })
  return new WorkflowResponse(task)
})
