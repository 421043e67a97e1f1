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
