import type { PermitGroup } from "../../contracts/desk-permits"
import { addDays, endOfTehranDay, tehranDay } from "../../shared/tehran"
import { EXPIRING_DAYS, type PermitFacts } from "./rules"

/** A permit with what was decided of it and what it renews. */
export type PermitRecord = PermitFacts & { number: string; follows_id: string | null }

export const permitDecisions = ["verify", "reject", "revoke", "remind"] as const
export type PermitDecision = (typeof permitDecisions)[number]

const isOver = (permit: PermitFacts, now: Date) => permit.expires_on !== null && now >= endOfTehranDay(permit.expires_on)

/** Handed in and not looked at yet. */
export const isWaiting = (permit: PermitFacts) => permit.verified_at === null && permit.rejected_at === null && permit.revoked_at === null

/** Verified once and not taken back; it may be over, or not have begun. */
export const isGranted = (permit: PermitFacts) => permit.verified_at !== null && permit.rejected_at === null && permit.revoked_at === null

/** Days until the last day of a permit: 0 on that day, negative after it; null when it does not end. */
export function daysLeft(permit: Pick<PermitFacts, "expires_on">, now: Date): number | null {
  if (permit.expires_on === null) return null
  return Math.round((Date.parse(permit.expires_on) - Date.parse(tehranDay(now))) / 86_400_000)
}

/**
 * Whether another verified paper goes on where this one ends: of the same member and type, covering as much, longer,
 * and begun by the day after. Nobody needs to worry about the end of such a permit.
 */
export function isSucceeded(permit: PermitFacts, others: readonly PermitFacts[]): boolean {
  const { expires_on } = permit
  if (expires_on === null) return false
  return others.some(
    (other) =>
      other.id !== permit.id && other.member_id === permit.member_id && other.type === permit.type && isGranted(other) &&
      (other.expires_on === null || other.expires_on > expires_on) && other.issued_on <= addDays(expires_on, 1) && coversAsMuch(other, permit),
  )
}

const coversAsMuch = (other: PermitFacts, permit: PermitFacts) =>
  other.covers.length === 0 || (permit.covers.length > 0 && permit.covers.every((kind) => other.covers.includes(kind)))

/**
 * What an agent may do with a permit now. A paper that is over can be turned down, but not verified: it would open nothing.
 * @param succeeded a verified paper goes on where it ends
 */
export function decisionsOn(permit: PermitFacts, succeeded: boolean, now: Date): PermitDecision[] {
  if (isWaiting(permit)) return isOver(permit, now) ? ["reject"] : ["verify", "reject"]
  if (!isGranted(permit)) return []
  const left = daysLeft(permit, now)
  const decisions: PermitDecision[] = isOver(permit, now) ? [] : ["revoke"]
  if (left !== null && left <= EXPIRING_DAYS && !succeeded) decisions.push("remind")
  return decisions
}

/** What its member may do with it: take back what nobody looked at, renew what was verified. */
export const mayWithdraw = (permit: PermitFacts) => isWaiting(permit)
export const mayRenew = (permit: PermitFacts) => permit.verified_at !== null && permit.expires_on !== null

/** Where an agent finds a permit: what waits for a word, what ends soon, what ended and closes a sale, what is in order, and what is history. */
export function groupOf(permit: PermitFacts, succeeded: boolean, now: Date): PermitGroup {
  if (isWaiting(permit)) return "waiting"
  if (!isGranted(permit)) return "closed"
  const left = daysLeft(permit, now)
  if (left !== null && left < 0) return succeeded ? "closed" : "expired"
  return left !== null && left <= EXPIRING_DAYS && !succeeded ? "expiring" : "valid"
}
