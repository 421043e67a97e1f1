import { createHash } from "node:crypto"

/**
 * A short name for what something says now: two people who edit at once are told apart by it, whoever else writes
 * the row. The order of keys does not count.
 */
export function versionOf(facts: unknown): string {
  return createHash("sha256").update(JSON.stringify(sorted(facts))).digest("base64url").slice(0, 22)
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]))
      : value
