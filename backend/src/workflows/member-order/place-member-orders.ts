import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMessagesWorkflow } from "../message/send-messages"
import { orderLock } from "./order-lock"
import { moveMemberOrdersStep } from "./steps/move-member-orders"
import { planPlacementStep } from "./steps/plan-placement"

/**
 * An order's money is captured: its members see their slices, buyer and members
 * are told. Safe to repeat, at once or after a crash; without a captured payment
 * everything stays pending. Messages are written before slices move, so that a
 * crash between the two leaves something pending, which the next run finds.
 */
export const placeMemberOrdersWorkflow = createWorkflow("place-member-orders", (input: WorkflowData<{ order_id: string }>) => {
  acquireLockStep({ key: input.order_id, timeout: orderLock.timeout, ttl: orderLock.ttl })
  const plan = planPlacementStep(input)
  when("slices-are-pending", plan, ({ moves }) => moves.length > 0).then(() => {
    sendMessagesWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ messages: plan.messages })) })
    moveMemberOrdersStep(transform({ plan }, ({ plan }) => plan.moves))
  })
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(transform({ plan }, ({ plan }) => plan.moves.map((move) => move.member_order_id)))
})
