import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMessagesWorkflow } from "../message/send-messages"
import { orderLock } from "./order-lock"
import { composeNoticesStep } from "./steps/compose-notices"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import { planSyncStep } from "./steps/plan-sync"

/**
 * Brings an order's slices in step with Medusa's own record of it: an operator
 * packed, shipped, delivered or cancelled in the admin, or one of our acts was
 * cut short between Medusa and us. Asked again, it moves nothing.
 */
export const syncMemberOrdersWorkflow = createWorkflow("sync-member-orders", (input: WorkflowData<{ order_id: string }>) => {
  acquireLockStep({ key: input.order_id, timeout: orderLock.timeout, ttl: orderLock.ttl })
  const plan = planSyncStep(input)
  when("slices-lag-behind", plan, ({ moves }) => moves.length > 0).then(() => {
    const messages = composeNoticesStep(transform({ plan }, ({ plan }) => plan.notices))
    sendMessagesWorkflow.runAsStep({ input: { messages } })
    moveMemberOrdersStep(transform({ plan }, ({ plan }) => plan.moves))
  })
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(plan)
})
