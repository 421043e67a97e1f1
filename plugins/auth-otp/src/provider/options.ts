import type { AuthenticationInput, AuthIdentityDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { defaultLimits } from "../code/limits.js"

export type Locale = "fa" | "en"

/** Where a call comes from, as far as the host can vouch for it; null: not known, and not limited. */
export type Origin = { address: string | null; device: string | null }

/** What the shop around this provider knows and does. A mobile is eleven ASCII digits, 09…. */
export interface OtpHost {
  /** Whether a code may go to this number, for a sign-in as this actor type. Asked after the answer was given. */
  isKnown(mobile: string, actor: string): Promise<boolean>
  /** Whose number it is among these actors; asked once, when the code was right. Null: nobody's any more. */
  identify(mobile: string, actor: string): Promise<AuthIdentityDTO | null>
  /** Brings the code to its number. It must not log it. */
  deliver(mobile: string, code: string, locale: Locale): Promise<void>
  /** Must not believe what a stranger can write himself. */
  origin(call: AuthenticationInput): Origin
}

const host = z.custom<OtpHost>(
  (value) => typeof value === "object" && value !== null && ["isKnown", "identify", "deliver", "origin"].every((name) => typeof Reflect.get(value, name) === "function"),
  "isKnown, identify, deliver and origin are needed",
)
const limit = z.object({ short: z.number().int().positive(), day: z.number().int().positive() })

export const optionsSchema = z.object({
  secret: z.string().min(16),
  /** kinds of people who may sign in this way */
  actorTypes: z.array(z.string().min(1)).min(1),
  host,
  limits: z.object({ number: limit, address: limit, device: limit }).default(defaultLimits),
})
export type OtpOptions = z.output<typeof optionsSchema>

/** Reads the provider's options. Throws a MedusaError that names the wrong fields, never their values. */
export function parseOptions(options: unknown): OtpOptions {
  const parsed = optionsSchema.safeParse(options)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `auth-otp is not configured: ${fields}`)
}
