import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "@medusajs/medusa/core-flows"
import type { MemberOrderAction } from "../../modules/member-order/rules"
import { orderLock } from "./order-lock"
import { findMemberOrderStep } from "./steps/find-member-order"
import { judgeActStep } from "./steps/judge-act"
import { syncMemberOrdersWorkflow } from "./sync-member-orders"
import type { ActInput } from "./types"

/**
 * How every act at a desk begins: the slice is found, its order locked, brought
 * up to what Medusa recorded (an operator's act, or one of ours that a crash cut
 * short), and judged. The workflow that begins so must release the order's lock.
 */
export function beginAct(input: WorkflowData<ActInput & { tracking_code?: string }>, action: MemberOrderAction) {
  const found = findMemberOrderStep(input)
  acquireLockStep({ key: found.order_id, ...orderLock })
  syncMemberOrdersWorkflow.runAsStep({ input: found })
  return judgeActStep(transform({ input, action }, (data) => ({ ...data.input, action: data.action })))
}
