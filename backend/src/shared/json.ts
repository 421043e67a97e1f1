/**
 * A value for a JSON column. Medusa types every such column as an object with
 * string keys, while PostgreSQL keeps lists as well: the one place that says so.
 */
export function json(value: object): Record<string, unknown> {
  return value as Record<string, unknown>
}
