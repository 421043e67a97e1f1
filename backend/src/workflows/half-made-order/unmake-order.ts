import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { unmakeOrderStep } from "./steps/unmake-order"

/** An order that a crash left without a payment is removed. Run under the lock of its cart, once that was read under it. */
export const unmakeOrderWorkflow = createWorkflow("unmake-order", (input: WorkflowData<{ cart_id: string; order_id: string }>) => new WorkflowResponse(unmakeOrderStep(input)))
