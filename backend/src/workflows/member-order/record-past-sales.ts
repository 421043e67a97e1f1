import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordPastSalesStep, type PastSale } from "./steps/record-past-sales"

/**
 * Writes sales that are over: bought, paid and delivered before this shop kept its books, as a shop that moves here
 * brings them along. No stock is taken, since it was counted after them, no message is sent and no payment provider
 * asked. Sales whose number is known are left as they are.
 */
export const recordPastSalesWorkflow = createWorkflow("record-past-sales", (input: WorkflowData<{ sales: PastSale[] }>) => {
  const recorded = recordPastSalesStep(input)
  return new WorkflowResponse(recorded)
})
