import { addDays } from "../../shared/tehran"

export type MemberStatus = "active" | "suspended" | "ended"
/** Days of Asia/Tehran, both included. */
export type Closed = { from: string; to: string }

/** Only an active member sells; what it sold before, it still delivers. */
export function maySell(status: MemberStatus): boolean {
  return status === "active"
}

/** A member that ended is no longer shown; a suspended one is, without a buy button. */
export function isShown(status: MemberStatus): boolean {
  return status !== "ended"
}

/** Where a member may go from its status: an end is final. */
export const statusMoves: Readonly<Record<MemberStatus, readonly MemberStatus[]>> = {
  active: ["suspended", "ended"],
  suspended: ["active", "ended"],
  ended: [],
}

/** What an agent may do to a member's standing. */
export const standingActs = ["suspend", "resume", "end"] as const
export type StandingAct = (typeof standingActs)[number]

/** Where each act leads. */
export const standingAfter: Readonly<Record<StandingAct, MemberStatus>> = { suspend: "suspended", resume: "active", end: "ended" }

export interface StandingFacts {
  status: MemberStatus
  /** parcels that are on their way to a buyer, those among them that wait for their money */
  open_parcels: number
  /** who acts works for this very member */
  own: boolean
}

/**
 * Why a member's standing may not be changed like this now; null when it may. Nobody decides about a member that
 * they work for, an end is final, and nobody is left without a parcel that was paid for.
 */
export function standingRefusal({ status, open_parcels, own }: StandingFacts, act: StandingAct): "own_member" | "state_conflict" | "open_parcels" | null {
  if (own) return "own_member"
  if (!statusMoves[status].includes(standingAfter[act])) return "state_conflict"
  return act === "end" && open_parcels > 0 ? "open_parcels" : null
}

/** What may be done to a member's standing, in the order of the table; an end that waits for parcels is among them. */
export const possibleStandingActs = (status: MemberStatus): StandingAct[] => standingActs.filter((act) => statusMoves[status].includes(standingAfter[act]))

/** Whether the member is closed on a day. Closed days move delivery and pick-up later; they do not stop the sale. */
export function isClosedOn(closures: readonly Closed[], day: string): boolean {
  return closures.some((closure) => closure.from <= day && day <= closure.to)
}

/** The first day, this one included, on which the member is not closed. */
export function firstOpenDay(closures: readonly Closed[], day: string): string {
  const closure = closures.find((each) => each.from <= day && day <= each.to)
  return closure ? firstOpenDay(closures, addDays(closure.to, 1)) : day
}

/** Closures that are not over yet, soonest first. */
export function closuresFrom(closures: readonly Closed[], day: string): Closed[] {
  return closures
    .filter((closure) => closure.to >= day)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from.localeCompare(b.from))
}

/** Days: nobody plans a closure further ahead, and a slip of the finger must not close a shop for years. */
export const longestClosure = 366

/**
 * Why days may not be closed: not days in that order, over, too far or too long; or already closed.
 * @param today the day in Tehran
 */
export function closureRefusal(closures: readonly Closed[], wanted: Closed, today: string): "invalid_dates" | "days_overlap" | null {
  if (wanted.from < today || wanted.to < wanted.from || wanted.to > addDays(today, longestClosure)) return "invalid_dates"
  return closures.some((closure) => closure.from <= wanted.to && wanted.from <= closure.to) ? "days_overlap" : null
}

/** What is left of a closure that is lifted today: its days up to yesterday, or nothing when it has not begun. */
export function liftedClosure(closure: Closed, today: string): Closed | null {
  return closure.from < today ? { from: closure.from, to: addDays(today, -1) } : null
}
