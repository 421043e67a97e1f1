import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { proveStockStep } from "../cart/steps/prove-stock"
import { proveSellersStep } from "../cart/steps/prove-sellers"
import { writeSlicesStep } from "../cart/steps/write-slices"

/**
 * What must hold before the money of an order is asked for: its stock is proved
 * after reservation, its members' slices are written with exact shares, and all of
 * them still sell.
 */
export const cutOrderWorkflow = createWorkflow("cut-order", (input: WorkflowData<{ cart_id: string; order_id: string }>) => {
  proveStockStep(input)
  writeSlicesStep(input)
  proveSellersStep(input)
  return new WorkflowResponse(input)
})
