import type { ListingAction } from "@contracts/desk-listings"

/** Steps that a member takes with one press, each under its name in the address. */
export const listingSteps = ["submit", "publish", "withdraw", "discard", "pause", "resume", "archive", "restore"] as const satisfies readonly ListingAction[]
export type ListingStep = (typeof listingSteps)[number]
export const isStep = (value: string | undefined): value is ListingStep => listingSteps.some((step) => step === value)
