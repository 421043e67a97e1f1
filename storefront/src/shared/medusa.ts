import "server-only"
import type { ErrorBody, ErrorCode } from "@contracts/errors"
import words from "@messages/fa.json"
import type { Read } from "./cache"
import { isHandle } from "./paths"

/** Where the backend answers. Read when it is asked, so that one build serves every host. */
export const apiUrl = (): string => (process.env.KHOOSHE_API_URL ?? "http://localhost:9000").replace(/\/$/, "")

const timeoutMs = 10_000

/** The backend did not answer, or not as agreed: an outage, never an empty shop. */
export class OutageError extends Error {
  override name = "OutageError"
}

/** An answer in our error shape: the reader's words are in the messages under `errors.<code>`. */
export class ApiError extends Error {
  override name = "ApiError"
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message)
  }
  get code(): ErrorCode {
    return this.body.code
  }
}

/** The closed list of codes is held together with the messages by a test, so the messages tell our codes from stock ones. */
const isOurCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(words.errors, code)

/** An error answer as ours; stock routes carry no code of ours, so their status speaks for them. */
async function errorOf(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null
  if (body && isOurCode(body.code)) return new ApiError(response.status, { ...body, code: body.code, type: body.type ?? "unexpected", message: body.message ?? "" })
  const byStatus: Record<number, ErrorCode> = { 401: "unauthorized", 404: "not_found", 409: "conflict", 429: "too_many_requests" }
  return new ApiError(response.status, { code: byStatus[response.status] ?? "invalid_request", type: body?.type ?? "unexpected", message: body?.message ?? response.statusText })
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${apiUrl()}${path}`, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  } catch (cause) {
    throw new OutageError(`no answer from ${path}`, { cause })
  }
}

/**
 * A browse read, kept by tag. Null for 404 (the caller shows not-found). Anything else that is not 200 throws,
 * so that a page that was served before stays as it is.
 */
export async function readKept<T>(read: Read, reader = "page"): Promise<T | null> {
  const response = await ask(read.path, { cache: "force-cache", next: { tags: read.tags, revalidate: read.life }, headers: { accept: "application/json", "x-khooshe-reader": reader } })
  if (response.status === 404) return null
  if (!response.ok) throw new OutageError(`${response.status} from ${read.path}`)
  return (await response.json()) as T
}

/** The same for one thing by its handle; a handle of another shape is not there, without asking. */
export const readByHandle = async <T>(handle: string, read: (handle: string) => Read): Promise<T | null> => (isHandle(handle) ? readKept<T>(read(handle)) : null)

/** The same for what must be there: a 404 is an outage too. */
export async function readKeptOrFail<T>(read: Read, reader?: string): Promise<T> {
  const found = await readKept<T>(read, reader)
  if (found === null) throw new OutageError(`nothing at ${read.path}`)
  return found
}

/** A body is sent as JSON, or as it is when it is a form with a file. */
export type LiveRequest = { method?: "GET" | "POST" | "DELETE"; body?: unknown; headers?: Record<string, string> }

/**
 * A live call (cart, checkout, order, desk, search): never kept. Throws `ApiError` for an answer in our error shape
 * below 500, `OutageError` for no answer or 5xx.
 */
export async function callLive<T>(path: string, { method = "GET", body, headers = {} }: LiveRequest = {}): Promise<T> {
  const form = body instanceof FormData
  const response = await ask(path, {
    method,
    cache: "no-store",
    headers: { accept: "application/json", ...(body === undefined || form ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  })
  if (response.status >= 500) throw new OutageError(`${response.status} from ${path}`)
  if (!response.ok) throw await errorOf(response)
  return (await response.json()) as T
}
