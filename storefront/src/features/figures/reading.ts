import type { ClusterFigures, MemberFigures } from "@contracts/desk-figures"
import type { Unit } from "./question"

export type Figures = ClusterFigures | MemberFigures
export type Figure = Figures["sum"]
export type Bucket = Figures["buckets"][number]

/** How many of what the backend counts (grams, pairs, square centimetres, pieces) make one of what people read. */
const perUnit: Readonly<Record<Unit, number>> = { kg: 1000, pair: 1, m2: 10_000, piece: 1 }

/** An amount in the unit that people read. */
export const inUnit = (amount: number, unit: Unit): number => amount / perUnit[unit]

/** Decimals that say something beside so large a number. */
export const decimalsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2)

/** What the newest full week or month brought, against the one before it, and what the running one has so far. */
export interface Comparison {
  last: { bucket: Bucket; amount: number; /** it lies right before today's */ latest: boolean }
  /** null when nothing stands before it */
  before: number | null
  running: number | null
}

/** @returns null when no bucket is over yet */
export function compare({ buckets, totals }: Pick<Figures, "buckets" | "totals">): Comparison | null {
  const running = buckets.findIndex((bucket) => bucket.running)
  const last = running < 0 ? buckets.length - 1 : running - 1
  const bucket = buckets[last]
  if (!bucket) return null
  return {
    last: { bucket, amount: totals[last]?.amount ?? 0, latest: running >= 0 },
    before: last > 0 ? (totals[last - 1]?.amount ?? 0) : null,
    running: running < 0 ? null : (totals[running]?.amount ?? 0),
  }
}

/** Whole per cents of a sum; a little that is not nothing is not rounded to nothing. */
export const shareOf = (part: number, whole: number): number => (whole <= 0 || part <= 0 ? 0 : Math.max(1, Math.round((100 * part) / whole)))
