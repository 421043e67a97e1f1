import type { BlockedReason } from "../../contracts/listing"
import type { MemberActivity, MemberKind } from "../../contracts/member"
import type { PermitState, PermitType } from "../../contracts/permit"
import { addDays, endOfTehranDay, startOfTehranDay } from "../../shared/tehran"
import { requirements, type Requirement, type Trade } from "./requirements"

/** Days before its end from which a valid permit is called expiring. */
export const EXPIRING_DAYS = 30

/** What the rules read of a permit row. Days are of Asia/Tehran; an empty `covers` covers all that the type allows. */
export type PermitFacts = {
  id: string
  member_id: string
  type: PermitType
  issued_on: string
  expires_on: string | null
  covers: readonly string[]
  verified_at: Date | string | null
  rejected_at: Date | string | null
  revoked_at: Date | string | null
}

/** What the rules read of a member. `status` suspended or ended closes every listing of it. */
export type PermitHolder = { id: string; kind: MemberKind; activity: MemberActivity; status: "active" | "suspended" | "ended" }

/**
 * What the papers and the clock say of a permit. Valid means verified, started,
 * not expired and not revoked; a paper that nobody verified is never more than that.
 */
export function permitState(permit: PermitFacts, now: Date): Exclude<PermitState, "none"> {
  if (permit.revoked_at !== null && new Date(permit.revoked_at) <= now) return "revoked"
  if (permit.rejected_at !== null) return "rejected"
  if (permit.expires_on !== null && now >= endOfTehranDay(permit.expires_on)) return "expired"
  if (permit.verified_at === null) return "unverified"
  if (now < startOfTehranDay(permit.issued_on)) return "not_started"
  if (permit.expires_on !== null && now >= startOfTehranDay(addDays(permit.expires_on, -EXPIRING_DAYS))) return "expiring"
  return "valid"
}

const opens = (permit: PermitFacts, now: Date) => ["valid", "expiring"].includes(permitState(permit, now))

/** The row of the table that speaks of a member and its goods; null when it may not deal in them at all. */
export function requirementFor(member: Pick<PermitHolder, "kind" | "activity">, trade: Trade, kind: string): Requirement | null {
  return (
    requirements.find(
      (row) =>
        row.activity === member.activity &&
        row.member_kinds.includes(member.kind) &&
        row.trades.includes(trade) &&
        (row.kinds === undefined || row.kinds.includes(kind)),
    ) ?? null
  )
}

export type ListingQuestion = {
  member: PermitHolder
  /** who made the goods, when the member packs or trades them */
  maker: PermitHolder | null
  trade: Trade
  /** handle of the kind of goods */
  kind: string
  /** permits of the member and of the maker; others are ignored */
  permits: readonly PermitFacts[]
  now: Date
}
export type ListingAnswer =
  | { allowed: true; permit_ids: string[]; until: Date | null }
  | { allowed: false; reason: BlockedReason }

/**
 * The gate: may these goods be for sale at this moment? Asked by the listing, in
 * the cart, when payment starts and at completion. `permit_ids` are the papers
 * that open it, the seller's first; `until` is the first moment at which one of
 * them no longer does (null: none of them ends).
 */
export function mayList(question: ListingQuestion): ListingAnswer {
  const { member, maker, trade, kind, permits, now } = question
  if (member.status !== "active") return { allowed: false, reason: "member_closed" }
  const row = requirementFor(member, trade, kind)
  if (!row) return { allowed: false, reason: "not_allowed" }

  const asked = permits.filter((permit) => permit.member_id === member.id && row.one_of.includes(permit.type) && covers(permit, kind))
  const own = longest(asked.filter((permit) => opens(permit, now)))
  if (!own) return { allowed: false, reason: reasonOf(asked, now) }
  if (!row.maker) return { allowed: true, permit_ids: [own.id], until: endOf(own) }

  if (!maker || maker.activity !== "makes") return { allowed: false, reason: "maker_permit" }
  const made = mayList({ member: { ...maker, status: "active" }, maker: null, trade, kind, permits, now })
  if (!made.allowed) return { allowed: false, reason: "maker_permit" }
  return { allowed: true, permit_ids: [own.id, ...made.permit_ids], until: earliest([endOf(own), made.until]) }
}

/**
 * The next moment at which the clock alone changes what is shown of these
 * permits: one starts, becomes expiring or ends. Null when none will.
 */
export function nextPermitChange(permits: readonly PermitFacts[], now: Date): Date | null {
  const moments = permits.flatMap((permit) => [
    startOfTehranDay(permit.issued_on),
    ...(permit.expires_on === null ? [] : [startOfTehranDay(addDays(permit.expires_on, -EXPIRING_DAYS)), endOfTehranDay(permit.expires_on)]),
  ])
  return earliest(moments.filter((moment) => moment > now))
}

/** The state to show for a member as a whole: its best paper. */
export function bestPermit<P extends PermitFacts>(permits: readonly P[], now: Date): { permit: P | null; state: PermitState } {
  const order: readonly PermitState[] = ["valid", "expiring", "not_started", "unverified", "expired", "revoked", "rejected"]
  const ranked = permits
    .map((permit) => ({ permit, state: permitState(permit, now) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.permit.issued_on.localeCompare(a.permit.issued_on))
  return ranked[0] ?? { permit: null, state: "none" }
}

const covers = (permit: PermitFacts, kind: string) => permit.covers.length === 0 || permit.covers.includes(kind)

const endOf = (permit: PermitFacts) => (permit.expires_on === null ? null : endOfTehranDay(permit.expires_on))

const longest = (permits: readonly PermitFacts[]) =>
  [...permits].sort((a, b) => (b.expires_on ?? "9999").localeCompare(a.expires_on ?? "9999"))[0]

function earliest(moments: readonly (Date | null)[]): Date | null {
  const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []))
  return times.length ? new Date(Math.min(...times)) : null
}

/** Of several papers that do not open the gate, the one nearest to opening it gives the reason. */
function reasonOf(permits: readonly PermitFacts[], now: Date): BlockedReason {
  const states = permits.map((permit) => permitState(permit, now))
  if (states.includes("not_started")) return "permit_not_started"
  if (states.includes("unverified")) return "permit_unverified"
  if (states.includes("expired")) return "permit_expired"
  if (states.includes("revoked")) return "permit_revoked"
  return "permit_none"
}
