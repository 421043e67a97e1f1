import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "@medusajs/medusa/core-flows"
import { listingLock, lockOf } from "./types"

/** How everything that is written of a member's listings begins: they are locked. @returns the key, which the workflow must release */
export function holdListings(input: WorkflowData<{ member_id: string }>) {
  const key = transform({ input }, ({ input }) => lockOf(input.member_id))
  acquireLockStep({ key, timeout: listingLock.timeout, retryInterval: listingLock.retryInterval, ttl: listingLock.ttl })
  return key
}
