import { z } from "zod"
import { shopError } from "./shop-error"

/** Handles are ASCII slugs. */
export const handle = z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}$/)

/**
 * The handle in a path. What cannot be one is not asked the database for.
 * @throws not_found
 */
export function handleOf(text: string | undefined): string {
  const read = handle.safeParse(text)
  if (!read.success) throw shopError("not_found", "Nothing has such a handle")
  return read.data
}

/** A whole number in a query string, in Latin digits. */
export const wholeNumber = (min: number, max: number) => z.string().regex(/^[0-9]{1,6}$/).transform(Number).pipe(z.number().int().min(min).max(max))

/** Deeper than anybody reads; beyond it every page would cost the database more than it is worth. */
export const page = wholeNumber(1, 500).default(1)

/**
 * Reads a query string by its schema. Unknown names are refused: a filter that
 * is misspelt must not look as if it had been applied.
 * @throws invalid_request naming the field
 */
export function readQuery<S extends z.ZodType>(schema: S, query: unknown): z.output<S> {
  const read = schema.safeParse(query)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined
  const field = unknown ?? (issue?.path.join(".") || undefined)
  throw shopError("invalid_request", `${field ?? "query"}: ${issue?.message ?? "not valid"}`, field ? { field } : {})
}
