import { z } from "zod"
import { day, localizedText } from "./shared"

/** What the clock and the papers say of a permit. `expiring` is valid with 30 days or fewer left. */
export const permitState = z.enum(["valid", "expiring", "expired", "not_started", "revoked", "rejected", "unverified", "none"])
export type PermitState = z.infer<typeof permitState>

export const permitType = z.enum([
  "guild_licence", "trade_licence", "workshop_health", "factory_health", "operating_licence", "home_statement", "packing_permit", "home_packing_permit",
  "cooperative_registration", "carpet_certificate",
])
export type PermitType = z.infer<typeof permitType>

/** What a permit says, and how it stands. */
export const permitFacts = z.object({
  type: permitType,
  title: localizedText,
  number: z.string(),
  issuer: localizedText,
  issued_on: day,
  expires_on: day.nullable(),
  state: permitState,
})

/** A permit as shown to everybody. The state is of the moment of the answer: pages that are kept read the dates. */
export const permitView = permitFacts.extend({ verified: z.boolean(), revoked: z.boolean() })
export type PermitView = z.infer<typeof permitView>
