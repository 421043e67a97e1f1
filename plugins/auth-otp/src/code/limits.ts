/** How many codes may be asked for in ten minutes and in a day. */
export type Limit = { short: number; day: number }
export type Limits = { number: Limit; address: Limit; device: Limit }

export const SHORT_MS = 600_000
export const DAY_MS = 86_400_000

/**
 * Generous for addresses: mobile carriers put thousands of people behind one. The number's own limit is what guards a
 * person; the address's limit is there against somebody who asks for many numbers.
 */
export const defaultLimits: Limits = {
  number: { short: 3, day: 10 },
  address: { short: 30, day: 300 },
  device: { short: 5, day: 20 },
}

/** Codes that were asked for already. */
export type Asked = { short: number; day: number }

/** Whether one more code may be asked for, by those that were. */
export function within(asked: Asked, limit: Limit): boolean {
  return asked.short < limit.short && asked.day < limit.day
}
