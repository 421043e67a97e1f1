/** A list out of a JSON column: written as a list, or as an object by index where Medusa's types asked for one. */
export function listOf<T>(stored: readonly T[] | Record<string, T> | null): T[] {
  return Array.isArray(stored) ? [...stored] : Object.values(stored ?? {})
}
