import { z } from "zod"
import { locales, type Attempt, type Locale } from "../attempt/index.js"
import { authorityPattern } from "../driver/index.js"

/**
 * What we write into a payment session's `data`. Core merges it over what the client sent, so every key
 * that we ever read is always written, and nothing else of the client's is read: only its wish of a locale.
 */
export type SessionData = {
  authority: string
  redirect_url: string
  token: string
  session_id: string
  locale: Locale
  /** rials; for showing only, verify goes by the attempt's own row */
  amount: number
  currency_code: string
  ref_id: string | null
  card_mask: string | null
}

type Shown = Omit<SessionData, "redirect_url" | "session_id"> & Pick<Attempt, "payment_session_id">

export function sessionData(attempt: Shown, payPage: string): SessionData {
  return {
    authority: attempt.authority,
    redirect_url: payPage,
    token: attempt.token,
    session_id: attempt.payment_session_id,
    locale: attempt.locale,
    amount: attempt.amount,
    currency_code: attempt.currency_code,
    ref_id: attempt.ref_id,
    card_mask: attempt.card_mask,
  }
}

const keys = z.object({ authority: z.string().regex(authorityPattern), token: z.string().min(20).max(100) })

/** The two keys of an attempt, or null. Both are asked for, so that an authority alone, seen in an address, opens nothing. */
export function attemptKeys(data: unknown): z.infer<typeof keys> | null {
  const parsed = keys.safeParse(data)
  return parsed.success ? parsed.data : null
}

const wish = z.object({ locale: z.enum(locales) })

/** The language the buyer is to be answered in; Persian unless a known one is asked for. */
export function wishedLocale(data: unknown): Locale {
  const parsed = wish.safeParse(data)
  return parsed.success ? parsed.data.locale : "fa"
}

const session = z.object({ session_id: z.string().min(1).max(100) })

/** The session's id, which core puts over anything the client sent under this name. */
export function sessionIdOf(data: unknown): string | null {
  const parsed = session.safeParse(data)
  return parsed.success ? parsed.data.session_id : null
}
