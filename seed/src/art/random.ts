/** A stream of numbers in [0, 1) with the draws that the artwork needs. */
export interface Random {
  (): number
  /** a number in [low, high) */
  between(low: number, high: number): number
  /** an integer in [0, count) */
  below(count: number): number
  /** one of the given values */
  pick<T>(from: readonly [T, ...T[]]): T
}

/**
 * Deterministic randomness: FNV-1a of the name feeds mulberry32, so that the same name draws the same picture on
 * every machine.
 */
export function random(name: string): Random {
  let hash = 2166136261
  for (const char of name) {
    hash ^= char.charCodeAt(0)
    hash = Math.imul(hash, 16777619)
  }
  let state = hash >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(next, {
    between: (low: number, high: number) => low + next() * (high - low),
    below: (count: number) => Math.floor(next() * count),
    pick: <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0],
  })
}
