/** A run of shoe sizes, both ends included. */
export type Run = { from: number; to: number }
export type SizedPairs = { size: number; pairs: number }[]

/** Every size from the first to the last. */
export const sizesOf = ({ from, to }: Run): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** How twelve pairs are shared among the sizes of a run, by how many sizes it has (as Hidaj packs): four sizes three each, and so on. */
const dozens: Readonly<Record<number, readonly number[]>> = {
  4: [3, 3, 3, 3],
  5: [2, 3, 3, 2, 2],
  6: [2, 2, 2, 2, 2, 2],
  7: [1, 2, 2, 2, 2, 2, 1],
}

/** Whether twelve pairs of a run are packed at all. */
export const hasDozen = (run: Run): boolean => sizesOf(run).length in dozens

/** A series: one pair of each size. */
export const series = (run: Run): SizedPairs => sizesOf(run).map((size) => ({ size, pairs: 1 }))

/**
 * Twelve pairs of a run.
 * @throws RangeError for a run of a length that nobody packs by the dozen
 */
export function dozen(run: Run): SizedPairs {
  const sizes = sizesOf(run)
  const split = dozens[sizes.length]
  if (!split) throw new RangeError(`no dozen of ${sizes.length} sizes`)
  return sizes.map((size, index) => ({ size, pairs: split[index] ?? 0 }))
}

/** A carton: two dozens. */
export const carton = (run: Run): SizedPairs => dozen(run).map(({ size, pairs }) => ({ size, pairs: pairs * 2 }))

export const pairsIn = (sizes: SizedPairs): number => sizes.reduce((sum, { pairs }) => sum + pairs, 0)
