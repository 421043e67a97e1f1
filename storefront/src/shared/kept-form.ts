import "server-only"
import type { ErrorCode } from "@contracts/errors"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import { cookies } from "next/headers"
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales"
import { isErrorCode } from "./error-code"
import { siteUrl } from "./site"

/**
 * What a form held when it was refused: the values as typed, and what is wrong with which field. Kept in a cookie
 * for ten minutes, because a form without script is answered by a redirect, and personal data has no place in an address.
 */
export type KeptForm = { values: Partial<Record<string, string>>; errors: Partial<Record<string, ErrorCode>> }
export type FormName = "address" | "lookup" | "sign_in" | "ship" | "hand_over" | "closure" | "standing" | "notice" | "desk_code" | "account_code" | "team" | "missing" | "part" | "permit" | "permit_reason" | "apply" | "paper" | "decision" | "cluster_page" | "announcement" | "profile" | "listing" | "review"

const seconds = 600
/** Bytes that a kept form may come to; the cookie is the reader's own to forge. */
const longestKept = 200_000
const cookieOf = (name: FormName) => `khooshe_form_${name}`

const textsOf = (value: unknown): [string, string][] =>
  typeof value === "object" && value !== null ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string") : []

/** Only in actions. */
export async function keepForm(name: FormName, { values, errors }: KeptForm): Promise<void> {
  const packed = (kept: KeptForm) => deflateRawSync(JSON.stringify(kept)).toString("base64url")
  const text = packed({ values, errors })
  // browsers drop a cookie above 4 kB; then the errors alone are kept
  const fits = text.length < 3800 ? text : packed({ values: {}, errors })
  ;(await cookies()).set(cookieOf(name), fits, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: seconds })
}

/** What was kept, or nothing. The cookie is the reader's own, so its shape is checked and its words never are markup. */
export async function readKeptForm(name: FormName): Promise<KeptForm> {
  const text = (await cookies()).get(cookieOf(name))?.value
  if (!text) return { values: {}, errors: {} }
  try {
    const { values, errors }: { values?: unknown; errors?: unknown } = JSON.parse(inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: longestKept }).toString("utf8"))
    const codes = textsOf(errors).filter((entry): entry is [string, ErrorCode] => isErrorCode(entry[1]))
    return { values: Object.fromEntries(textsOf(values)), errors: Object.fromEntries(codes) }
  } catch {
    return { values: {}, errors: {} }
  }
}

/** Only in actions. */
export async function forgetForm(name: FormName): Promise<void> {
  ;(await cookies()).delete(cookieOf(name))
}

/** A field of a posted form as text, cut to `longest`; "" when it is missing or a file. */
export function fieldOf(form: FormData, name: string, longest = 400): string {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, longest) : ""
}

/** The language that a form was written in, from its hidden field: actions have no address of their own. */
export function localeIn(form: FormData): Locale {
  const asked = fieldOf(form, "locale", 2)
  return isLocale(asked) ? asked : defaultLocale
}
