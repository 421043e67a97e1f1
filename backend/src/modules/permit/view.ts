import type { z } from "zod"
import type { permitView } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { permitState, type PermitFacts } from "./rules"
import { permitTypes } from "./types"

/** A permit row with what is shown of it. */
export type PermitRow = PermitFacts & { number: string; issuer: LocalizedText }
export type PermitView = z.infer<typeof permitView>

/** A permit as everybody may see it, with its state at `now`. */
export function viewPermit(permit: PermitRow, now: Date): PermitView {
  return {
    type: permit.type,
    title: permitTypes[permit.type].title,
    number: permit.number,
    issuer: permit.issuer,
    issued_on: permit.issued_on,
    expires_on: permit.expires_on,
    verified: permit.verified_at !== null,
    revoked: permit.revoked_at !== null && new Date(permit.revoked_at) <= now,
    state: permitState(permit, now),
  }
}
