import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { proveStockStep } from "../cart/steps/prove-stock"
import { writeSlicesStep } from "../cart/steps/write-slices"

/**
 * What must hold before the money of an order is asked for: its stock is proved
 * after reservation, and its members' slices are written with exact shares.
 */
export const cutOrderWorkflow = createWorkflow("cut-order", (input: WorkflowData<{ cart_id: string; order_id: string }>) => {
  proveStockStep(input)
  writeSlicesStep(input)
  return new WorkflowResponse(input)
})
