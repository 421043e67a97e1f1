import type { OpeningHours } from "../../contracts/shared"
import { closuresFrom, isClosedOn, type Closed } from "../../modules/member/rules"
import { addWorkingDays, holidaysOn, nextWorkingDay } from "../calendar"
import { addDays, startOfTehranDay, tehranDay, weekdayOf } from "../tehran"

const MINUTE_MS = 60_000
const FRIDAY = 5
/** Orders after this hour of Tehran's clock are worked on from the next day. */
const LAST_ORDER_HOUR = 17
/** A member that never opens within this many days has no time to name. */
const HORIZON_DAYS = 400

/** For members that allow pick-up and named no hours: Saturday to Thursday, nine to five. */
const USUAL_HOURS: OpeningHours = [6, 7, 1, 2, 3, 4].map((weekday) => ({ weekday, from: "09:00", to: "17:00" }))

/** When a member works and opens. */
export type WorkTimes = {
  closures: readonly Closed[]
  pickup_hours: OpeningHours | null
  /** from order to ready, for goods that need no working day */
  pickup_ready_minutes: number
}

/**
 * The day in Tehran on which a parcel leaves the workshop: `leadDays` working days after the order, days on which
 * the member is closed not counted. An order after 17:00, or on a day off, counts from the next working day.
 */
export function dueDay(now: Date, leadDays: number, closures: readonly Closed[]): string {
  const today = tehranDay(now)
  const isOpen = (day: string) => !isClosedOn(closures, day)
  const isLate = now.getTime() >= startOfTehranDay(today).getTime() + LAST_ORDER_HOUR * 60 * MINUTE_MS
  return addWorkingDays(isLate ? nextWorkingDay(today, isOpen) : today, leadDays, isOpen)
}

/** Closures that are not over, the soonest first, each with the day on which a parcel leaves that is ordered meanwhile. */
export function closedDays(closures: readonly Closed[], leadDays: number, now: Date): (Closed & { sends_on: string })[] {
  return closuresFrom(closures, tehranDay(now)).map(({ from, to }) => ({ from, to, sends_on: dueDay(startOfTehranDay(to), leadDays, closures) }))
}

/**
 * The instant from which a buyer can collect: goods that need no working day after `pickup_ready_minutes`, others
 * from the day they are due; in either case within opening hours. Opening hours decide about Fridays; a shop
 * that opens on Fridays opens on official days off too.
 *
 * @returns null when the member does not open within 400 days
 */
export function pickupReadyAt(now: Date, leadDays: number, times: WorkTimes): Date | null {
  const hours = times.pickup_hours?.length ? times.pickup_hours : USUAL_HOURS
  const opensOnFridays = hours.some(({ weekday }) => weekday === FRIDAY)
  const from = leadDays === 0 ? now.getTime() + times.pickup_ready_minutes * MINUTE_MS : startOfTehranDay(dueDay(now, leadDays, times.closures)).getTime()
  const firstDay = tehranDay(new Date(from))
  for (let i = 0; i < HORIZON_DAYS; i += 1) {
    const day = addDays(firstDay, i)
    if (isClosedOn(times.closures, day) || (!opensOnFridays && holidaysOn(day).length > 0)) continue
    const openings = hours
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map((slot) => ({ opens: clockOn(day, slot.from), closes: clockOn(day, slot.to) }))
      .filter(({ closes }) => closes > from)
      .map(({ opens }) => Math.max(opens, from))
    if (openings.length > 0) return new Date(Math.min(...openings))
  }
  return null
}

/** Milliseconds since the epoch of a time of day («HH:MM») in Tehran. */
function clockOn(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  return startOfTehranDay(day).getTime() + (hours * 60 + minutes) * MINUTE_MS
}
