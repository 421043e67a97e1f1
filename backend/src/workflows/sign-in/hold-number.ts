import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "@medusajs/medusa/core-flows"

/** How every way in begins: two first sign-ins of one number wait for each other, or it would be two people. @returns the key, which the workflow must release */
export function holdNumber(input: WorkflowData<{ mobile: string }>) {
  const key = transform({ input }, ({ input }) => `sign-in:${input.mobile}`)
  acquireLockStep({ key, timeout: 5, ttl: 30 })
  return key
}
