import type { AuthenticationInput } from "@medusajs/framework/types"
import { parseIranMobile } from "@khooshe/persian-text"
import { z } from "zod"
import { parseCode } from "../code/code.js"
import type { Locale } from "./options.js"

/** Why a call is refused: the only words that a stranger ever reads. */
export type Refusal = "invalid_request" | "invalid_mobile" | "invalid_code" | "wrong_code" | "too_many_requests" | "not_supported" | "unexpected"

const body = z.strictObject({ mobile: z.string().max(100), code: z.string().max(100).optional(), locale: z.enum(["fa", "en"]).default("fa") })

export type Call = { refusal: Refusal } | { refusal: null; actor: string; mobile: string; code: string | null; locale: Locale }

/** Reads a call of either kind: without a code it asks for one. */
export function readCall(data: AuthenticationInput, actorTypes: readonly string[]): Call {
  const actor: unknown = Reflect.get(data, "actor_type")
  if (typeof actor !== "string" || !actorTypes.includes(actor)) return { refusal: "not_supported" }
  const parsed = body.safeParse(data.body)
  if (!parsed.success) return { refusal: "invalid_request" }
  const mobile = parseIranMobile(parsed.data.mobile)
  if (mobile === null) return { refusal: "invalid_mobile" }
  const { code: typed, locale } = parsed.data
  const code = typed === undefined ? null : parseCode(typed)
  return typed !== undefined && code === null ? { refusal: "invalid_code" } : { refusal: null, actor, mobile, code, locale }
}
