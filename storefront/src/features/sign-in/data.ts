import "server-only"
import type { ErrorCode } from "@contracts/errors"
import type { Locale } from "@/i18n/locales"
import { isErrorCode } from "@/shared/error-code"
import { ApiError, callLive, OutageError } from "@/shared/medusa"
import { askingFor } from "./device"
import type { Door } from "./doors"

export type CodeAnswer = { token: string | null; refusal: null } | { token: null; refusal: ErrorCode }

/**
 * Asks for a code, or brings one. The provider refuses with a word of its own in the message of a 401, the same words as
 * our codes; what is no such word is none that a reader could do something about. Only in actions.
 */
export async function callDoor(door: Door, body: { mobile: string; locale?: Locale; code?: string }): Promise<CodeAnswer> {
  try {
    const answer = await callLive<{ token?: unknown }>(`/auth/${door.actor}/otp`, { method: "POST", body, headers: await askingFor() })
    return { token: typeof answer.token === "string" ? answer.token : null, refusal: null }
  } catch (error) {
    if (error instanceof ApiError) return { token: null, refusal: isErrorCode(error.body.message) ? error.body.message : "unexpected" }
    if (error instanceof OutageError) return { token: null, refusal: "unexpected" }
    throw error
  }
}
