import "server-only"
import type { ErrorBody, ErrorCode } from "@contracts/errors"
import { ApiError, OutageError } from "./medusa"

/** What a call came to: its answer, or the code (and field) that the reader is told. */
export type Attempt<T> = { value: T; refusal: null } | { value: null; refusal: { code: ErrorCode; field: string | undefined; subjects: ErrorBody["subjects"]; /** what another wrote, where that is why */ meanwhile?: ErrorBody["meanwhile"] } }

/** Runs a call of an action. Refusals and outages become codes; every other fault goes on, redirects among them. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await call(), refusal: null }
  } catch (error) {
    if (error instanceof ApiError) return { value: null, refusal: { code: error.code, field: error.body.field, subjects: error.body.subjects, ...(error.body.meanwhile ? { meanwhile: error.body.meanwhile } : {}) } }
    if (error instanceof OutageError) return { value: null, refusal: { code: "unexpected", field: undefined, subjects: undefined } }
    throw error
  }
}
