/** Seconds until the next try, by how often it was tried; from the last entry on, the same again. */
const delays = [10, 30, 60, 300, 900, 1800, 3600] as const

/** Tries after which a message is put aside for a person to look at: about two days of an outage. */
export const maximumTries = 48

/** How long a try may take before another sender may take the row up: a sender that died loses nothing. */
export const leaseSeconds = 60

/**
 * When a message that could not be sent is tried again.
 * @param tried how often it was tried, from 1
 * @returns null when it is not tried again by itself
 */
export function nextTryAt(tried: number, now: Date): Date | null {
  if (tried >= maximumTries) return null
  const delay = delays[Math.min(tried, delays.length) - 1] ?? delays[0]
  return new Date(now.getTime() + delay * 1000)
}
