/** A run of sizes as Hidaj packs it. */
export type Run = { from: number; to: number }

/** The runs of the catalogue. A kind has those that cover its sizes. */
export const runs: Run[] = [
  { from: 16, to: 19 }, { from: 20, to: 25 }, { from: 26, to: 30 }, { from: 31, to: 35 }, { from: 30, to: 33 },
  { from: 34, to: 37 }, { from: 24, to: 29 }, { from: 30, to: 35 }, { from: 30, to: 36 }, { from: 39, to: 45 },
]

/** Every size from the first to the last. */
export const sizesOf = ({ from, to }: Run): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** How twelve pairs are shared among the sizes of a run, by how many sizes it has: four sizes three each, and so on. */
const dozens: Record<number, number[]> = {
  4: [3, 3, 3, 3],
  5: [2, 3, 3, 2, 2],
  6: [2, 2, 2, 2, 2, 2],
  7: [1, 2, 2, 2, 2, 2, 1],
}

export type SizedPairs = { size: number; pairs: number }[]

/** A series: one pair of each size. */
export const series = (run: Run): SizedPairs => sizesOf(run).map((size) => ({ size, pairs: 1 }))

/**
 * Twelve pairs of a run.
 * @throws Error for a run of a length that Hidaj does not pack
 */
export function dozen(run: Run): SizedPairs {
  const sizes = sizesOf(run)
  const split = dozens[sizes.length]
  if (!split) throw new Error(`no dozen of ${sizes.length} sizes`)
  return sizes.map((size, index) => ({ size, pairs: split[index] ?? 0 }))
}

/** A carton: two dozens. */
export const carton = (run: Run): SizedPairs => dozen(run).map(({ size, pairs }) => ({ size, pairs: pairs * 2 }))

export const pairsIn = (sizes: SizedPairs): number => sizes.reduce((sum, { pairs }) => sum + pairs, 0)
