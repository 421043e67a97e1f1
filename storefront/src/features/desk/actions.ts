"use server"

import type { ErrorCode } from "@contracts/errors"
import { redirect } from "next/navigation"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn, type FormName } from "@/shared/kept-form"
import { callLive } from "@/shared/medusa"
import { localPath, paths } from "@/shared/paths"
import { actPath, isAct, needsForm } from "./acts"
import { callDesk, toSignIn } from "./data"
import { deskPaths, safeBack } from "./paths"
import { forgetToken, keepToken } from "./session"

/** E-mail and password against a token. What was wrong is not told apart, and the password is never kept. */
export async function signIn(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const email = fieldOf(form, "email", 200).trim()
  const password = fieldOf(form, "password", 200)
  const back = safeBack(fieldOf(form, "back", 200))
  const refuse = async (errors: Partial<Record<string, ErrorCode>>, problem: string): Promise<never> => {
    await keepForm("sign_in", { values: { email }, errors })
    redirect(`${localPath(locale, paths.desk())}?${new URLSearchParams({ way: "email", problem, ...(back ? { back } : {}) })}`)
  }
  if (!email || !password) return refuse({ ...(email ? {} : { email: "required" }), ...(password ? {} : { password: "required" }) }, "fields")
  const { value, refusal } = await attempt(() => callLive<{ token?: unknown }>("/auth/desk_user/emailpass", { method: "POST", body: { email, password } }))
  if (refusal) return refuse({}, refusal.code === "unauthorized" ? "wrong_credentials" : refusal.code)
  // a second factor would answer without a token; the desk has none yet
  if (typeof value.token !== "string") return refuse({}, "wrong_credentials")
  await keepToken(value.token)
  await forgetForm("sign_in")
  redirect(localPath(locale, back ?? deskPaths.home()))
}

export async function signOut(form: FormData): Promise<void> {
  const locale = localeIn(form)
  await forgetToken()
  redirect(`${localPath(locale, paths.desk())}?out=1`)
}

type Slice = { locale: Locale; member: string; order: string }

function sliceIn(form: FormData): Slice {
  return { locale: localeIn(form), member: fieldOf(form, "member", 64), order: fieldOf(form, "order", 64) }
}

const pageOf = ({ locale, member, order }: Slice) => localPath(locale, deskPaths.order(member, order))

/**
 * An act on a slice. Whether it may be done, and by whom, the backend decides from the token and the path; what it
 * refuses is said on the slice's page, where it is drawn as it stands by then.
 */
export async function actOnOrder(form: FormData): Promise<void> {
  const slice = sliceIn(form)
  const act = fieldOf(form, "act", 20)
  if (!isAct(act) || !/^[\w-]+$/.test(slice.member) || !/^[\w-]+$/.test(slice.order)) return redirect(localPath(slice.locale, deskPaths.home()))
  const values: Record<string, string> = act === "ship" ? { carrier: fieldOf(form, "carrier", 80).trim(), tracking_code: fieldOf(form, "tracking_code", 80).trim() } : act === "hand_over" ? { code: fieldOf(form, "code", 30).trim() } : {}
  const memory: FormName | null = needsForm(act) ? act : null
  const refuse = async (code: ErrorCode, field: string | undefined): Promise<never> => {
    const known = field !== undefined && Object.hasOwn(values, field)
    // the buyer's code is asked again, not remembered
    if (memory) await keepForm(memory, { values: act === "ship" ? values : {}, errors: known ? { [field]: code } : {} })
    redirect(`${pageOf(slice)}?problem=${known ? act : code}#acts`)
  }
  const empty = Object.keys(values).find((field) => values[field] === "")
  if (empty) return refuse(empty === "tracking_code" ? "tracking_code_required" : "required", empty)
  const { refusal } = await attempt(() => callDesk(`/desk/members/${slice.member}/orders/${slice.order}/${actPath(act)}`, { method: "POST", body: values }))
  if (refusal?.code === "unauthorized") return toSignIn(slice.locale, deskPaths.order(slice.member, slice.order))
  if (refusal) return refuse(refusal.code, refusal.field ?? (refusal.code === "wrong_pickup_code" ? "code" : refusal.code === "tracking_code_required" ? "tracking_code" : undefined))
  if (memory) await forgetForm(memory)
  const stay = fieldOf(form, "from", 10) === "order"
  redirect(stay ? `${pageOf(slice)}?done=${act}` : `${localPath(slice.locale, deskPaths.member(slice.member))}?${new URLSearchParams({ done: act, order: slice.order })}`)
}
