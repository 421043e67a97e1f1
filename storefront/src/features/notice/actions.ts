"use server"

import type { NoticeBody } from "@contracts/desk-notices"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

/** Whom a form is for: everybody, those who list a kind of goods, or those who are ticked. */
function audienceIn(form: FormData): NoticeBody["audience"] | null {
  const to = fieldOf(form, "to", 10)
  if (to === "kind") return { to, kind: fieldOf(form, "kind", 120) }
  if (to !== "members") return { to: "all" }
  const member_ids = form.getAll("member").filter((id): id is string => typeof id === "string" && isId(id))
  return member_ids.length ? { to, member_ids } : null
}

/** Tells members something. What is refused is said at its field, with all that was written and chosen still there. */
export async function sendNotice(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  if (!isId(cluster)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.notices(cluster))
  const audience = audienceIn(form)
  const values = { text: fieldOf(form, "text", 1100), to: fieldOf(form, "to", 10), kind: fieldOf(form, "kind", 120), sms: fieldOf(form, "sms", 2), members: form.getAll("member").filter((id) => typeof id === "string").join(" ") }
  const body = audience && { key: fieldOf(form, "key", 64), text: values.text, audience, sms: values.sms === "on" }
  const { refusal } = body ? await attempt(() => callDesk(`/desk/clusters/${cluster}/notices`, { method: "POST", body })) : { refusal: { code: "required" as const, field: "audience" } }
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.notices(cluster))
  if (refusal) {
    await keepForm("notice", { values, errors: refusal.field === "text" || refusal.field === "audience" ? { [refusal.field]: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#new`)
  }
  await forgetForm("notice")
  redirect(`${page}?done=sent`)
}

/** Somebody of the member read one notice, or all. */
export async function markRead(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const notice = fieldOf(form, "notice", 64)
  if (!isId(member) || (notice && !isId(notice))) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.notices(member))
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/notices/${notice ? `${notice}/read` : "read"}`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.notices(member))
  redirect(refusal ? `${page}?problem=${refusal.code}` : page)
}
