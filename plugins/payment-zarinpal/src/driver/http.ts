import type { Unreachable } from "./outcomes.js"

/** Answers are some hundred bytes; a list of unverified payments stays far below this. */
const MAX_ANSWER_BYTES = 256 * 1024

const unreachable = (why: Unreachable["why"], status: number | null): Unreachable => ({ kind: "unreachable", why, status })

async function readLimited(response: Response): Promise<string | null> {
  if (!response.body) return ""
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > MAX_ANSWER_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function parseJson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * Posts JSON and answers parsed JSON, or says why not. A refusal comes with a 4xx and JSON, so only 5xx and
 * 429 count as no answer. Redirects are errors: the merchant id goes to the host we were given and no other.
 * `timeoutMs` covers the whole exchange, body included.
 */
export async function postJson(url: string, body: unknown, timeoutMs: number): Promise<{ kind: "answered"; status: number; json: unknown } | Unreachable> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status >= 500 || response.status === 429) {
      await response.body?.cancel()
      return unreachable("http_error", response.status)
    }
    const text = await readLimited(response)
    const parsed = text === null ? null : parseJson(text)
    return parsed ? { kind: "answered", status: response.status, json: parsed.json } : unreachable("malformed", response.status)
  } catch (error) {
    return unreachable(error instanceof Error && error.name === "TimeoutError" ? "timeout" : "network", null)
  }
}
