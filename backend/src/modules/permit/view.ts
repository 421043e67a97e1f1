import type { z } from "zod"
import type { PermitType, permitView } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { permitState, type PermitFacts } from "./rules"

/** How a type of permit is called. */
export const permitTitles: Readonly<Record<PermitType, LocalizedText>> = {
  guild_licence: { fa: "پروانه صنفی", en: "Guild licence" },
  trade_licence: { fa: "پروانه کسب", en: "Trade licence" },
  workshop_health: { fa: "پروانه بهداشت کارگاه", en: "Workshop health permit" },
  factory_health: { fa: "پروانه بهداشتی کارخانه", en: "Factory health permit" },
  home_statement: { fa: "اظهارنامه فرآورده خانگی", en: "Registered home product statement" },
  packing_permit: { fa: "پروانه بسته‌بندی", en: "Packing permit" },
  carpet_certificate: { fa: "شناسنامه فرش", en: "Carpet certificate" },
}

/** A permit row with what is shown of it. */
export type PermitRow = PermitFacts & { number: string; issuer: LocalizedText }
export type PermitView = z.infer<typeof permitView>

/** A permit as everybody may see it, with its state at `now`. */
export function viewPermit(permit: PermitRow, now: Date): PermitView {
  return {
    type: permit.type,
    title: permitTitles[permit.type],
    number: permit.number,
    issuer: permit.issuer,
    issued_on: permit.issued_on,
    expires_on: permit.expires_on,
    verified: permit.verified_at !== null,
    revoked: permit.revoked_at !== null && new Date(permit.revoked_at) <= now,
    state: permitState(permit, now),
  }
}
