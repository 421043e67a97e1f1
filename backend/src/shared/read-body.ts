import { z } from "zod"
import { shopError } from "./shop-error"

/** Acts that need no word beside themselves. */
export const emptyBody = z.object({}).strict()

/**
 * Reads a request's body by its schema.
 * @throws invalid_request, or `required` and `text_too_long` at the field, in the shape of contracts/errors
 */
export function readBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const read = schema.safeParse(body ?? {})
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue?.path.join(".") || undefined
  const given = issue?.path.reduce<unknown>((value, key) => (value && typeof value === "object" ? Reflect.get(value, key) : undefined), body)
  const missing = given === undefined || given === "" || (typeof given === "string" && issue?.code === "too_small")
  const code = missing ? "required" : issue?.code === "too_big" && typeof given === "string" ? "text_too_long" : "invalid_request"
  throw shopError(code, read.error.issues.map((each) => `${each.path.join(".")}: ${each.message}`).join("; "), field ? { field } : {})
}
