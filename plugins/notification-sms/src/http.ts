import { z } from "zod"
import { SmsError } from "./driver.js"

/** What every driver may be told. */
export const transport = {
  apiKey: z.string().min(1).max(200),
  /** for one call, milliseconds */
  timeoutMs: z.number().int().min(50).max(60_000).default(10_000),
}

export const httpUrl = (otherwise: string) => z.url({ protocol: /^https?$/ }).default(otherwise).transform((url) => url.replace(/\/+$/, ""))

/**
 * One call, and its answer in the expected shape: both companies tell their refusals in the body, whatever the status.
 * @throws SmsError; errors of `fetch` name the address, which may hold a key, so they are not passed on
 */
export async function ask<T>(url: string, init: RequestInit, timeoutMs: number, shape: z.ZodType<T>): Promise<T> {
  let status: number
  let text: string
  try {
    const answer = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(timeoutMs) })
    status = answer.status
    text = await answer.text()
  } catch {
    throw new SmsError("unreachable", true)
  }
  if (status >= 500 || status === 429) throw new SmsError(`server_${status}`, true)
  const parsed = shape.safeParse(parse(text))
  if (!parsed.success) throw new SmsError("malformed", true)
  return parsed.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
