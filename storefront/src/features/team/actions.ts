"use server"

import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

/** Invites a number. What is refused is said at its field, with what was typed still there. */
export async function inviteMate(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const values = { mobile: fieldOf(form, "mobile", 40), name: fieldOf(form, "name", 100), role: fieldOf(form, "role", 20) }
  if (!isId(member)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.team(member))
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/team`, { method: "POST", body: values }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.team(member))
  if (refusal) {
    const field = refusal.field && Object.hasOwn(values, refusal.field) ? refusal.field : null
    await keepForm("team", { values, errors: field ? { [field]: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#invite`)
  }
  await forgetForm("team")
  redirect(`${page}?done=invited`)
}

const acts = ["role", "remove", "withdraw"] as const

/** Another role, no access any more, or an invitation taken back: which, the form's button says. */
export async function changeMate(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const id = fieldOf(form, "id", 64)
  const act = acts.find((known) => known === fieldOf(form, "act", 10))
  if (!isId(member) || !isId(id) || !act) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.team(member))
  const rest = act === "withdraw" ? `invitations/${id}/withdraw` : `${id}/${act}`
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/team/${rest}`, { method: "POST", body: act === "role" ? { role: fieldOf(form, "role", 20) } : {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.team(member))
  redirect(refusal ? `${page}?problem=${refusal.code}` : `${page}?done=${act}`)
}

/** The answer of who is invited, at the desk's door. */
export async function answerInvitation(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const id = fieldOf(form, "id", 64)
  const act = fieldOf(form, "answer", 10) === "accept" ? "accept" : "decline"
  const door = localPath(locale, deskPaths.home())
  if (!isId(id)) redirect(door)
  const { refusal } = await attempt(() => callDesk(`/desk/invitations/${id}/${act}`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.home())
  redirect(refusal ? `${door}?problem=${refusal.code}` : `${door}?done=${act === "accept" ? "accepted" : "declined"}`)
}
