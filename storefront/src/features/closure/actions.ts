"use server"

import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

/** Closes a member for some days. What is refused is said at its field, with what was chosen still there. */
export async function setClosure(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const values = { from: fieldOf(form, "from", 10), to: fieldOf(form, "to", 10) }
  if (!isId(member)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.closures(member))
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/closures`, { method: "POST", body: values }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.closures(member))
  if (refusal) {
    await keepForm("closure", { values, errors: refusal.field === "from" || refusal.field === "to" ? { [refusal.field]: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#new`)
  }
  await forgetForm("closure")
  redirect(`${page}?done=set`)
}

export async function liftClosure(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const closure = fieldOf(form, "closure", 64)
  if (!isId(member) || !isId(closure)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.closures(member))
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/closures/${closure}/lift`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.closures(member))
  redirect(refusal ? `${page}?problem=${refusal.code}` : `${page}?done=lifted`)
}
