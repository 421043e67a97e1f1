import { daysLeft, isGranted, isSucceeded, isWaiting, type PermitRecord } from "./decisions"

/** Days before a permit's end at which its member is told. */
export const reminderDays = [30, 7, 0] as const
export type ReminderDay = (typeof reminderDays)[number]

/** A lapse that went unnoticed, because nothing ran, is still told for so many days; older ones are history. */
const oldestLapse = 7

export const reminderOccasion = (day: ReminderDay) => `left:${day}`
/** @param today the day in Tehran on which an agent asked */
export const askedOccasion = (today: string) => `asked:${today}`

/**
 * The reminder that a permit's member is owed now, if any: the nearest of 30, 7 and 0 days that was reached and not
 * told. One that was missed gives way to the next, so that nobody is told twice at once. Whoever handed in the renewal
 * already is not asked for it, but is told when the last day comes and nobody looked at it.
 * @param done occasions that were told
 * @param others the member's other papers
 */
export function dueReminder(permit: PermitRecord, others: readonly PermitRecord[], done: readonly string[], now: Date): ReminderDay | null {
  const left = daysLeft(permit, now)
  if (left === null || left < -oldestLapse || !isGranted(permit) || isSucceeded(permit, others)) return null
  const day = [...reminderDays].reverse().find((each) => left <= each)
  if (day === undefined || done.includes(reminderOccasion(day))) return null
  const handedIn = others.some((other) => other.id !== permit.id && other.type === permit.type && isWaiting(other) && (other.expires_on ?? "9999") > (permit.expires_on ?? ""))
  return handedIn && day > 0 ? null : day
}
