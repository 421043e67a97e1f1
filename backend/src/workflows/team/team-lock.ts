import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "@medusajs/medusa/core-flows"

/** How every change of a team begins: two at once could each leave the other as last owner. @returns the key, which the workflow must release */
export function holdTeam(input: WorkflowData<{ member_id: string }>) {
  const key = transform({ input }, ({ input }) => `team:${input.member_id}`)
  acquireLockStep({ key, timeout: 5, ttl: 30 })
  return key
}

/** A change that somebody makes to a member's team. */
export interface TeamInput {
  member_id: string
  /** desk user id */
  actor: string
}
