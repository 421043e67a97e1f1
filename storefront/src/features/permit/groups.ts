import type { PermitGroup } from "@contracts/desk-permits"

/** Where an agent finds a permit, in the order of urgency. */
export const permitGroups = ["waiting", "expiring", "expired", "valid", "closed"] as const satisfies readonly PermitGroup[]
export const isPermitGroup = (value: string | undefined): value is PermitGroup => permitGroups.some((group) => group === value)
