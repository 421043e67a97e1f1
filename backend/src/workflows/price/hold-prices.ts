import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "@medusajs/medusa/core-flows"
import { priceLock } from "./types"

/** How every change of prices begins: the member's prices are locked. @returns the key, which the workflow must release */
export function holdPrices(input: WorkflowData<{ member_id: string }>) {
  const key = transform({ input }, ({ input }) => `prices:${input.member_id}`)
  acquireLockStep({ key, ...priceLock })
  return key
}
