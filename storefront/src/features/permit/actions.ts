"use server"

import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn, type KeptForm } from "@/shared/kept-form"
import { isHandle, isId, localPath } from "@/shared/paths"
import { readTypedDay } from "@/shared/typed-day"

/** Hands in a paper, or a renewal. What is refused is said at its field, with all that was typed still there. */
export async function submitPermit(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const follows = fieldOf(form, "follows_id", 64)
  const type = fieldOf(form, "type", 40)
  if (!isId(member) || !/^[a-z_]{1,40}$/.test(type)) redirect(localPath(locale, deskPaths.home()))
  const covers = form.getAll("covers").flatMap((kind) => (typeof kind === "string" && isHandle(kind) ? [kind] : []))
  const typed = { number: fieldOf(form, "number", 120), issuer: fieldOf(form, "issuer", 240), issued_on: fieldOf(form, "issued_on", 40), expires_on: fieldOf(form, "expires_on", 40) }
  const values = { ...typed, covers: covers.join(" ") }
  const page = deskPaths.permits(member, isId(follows) ? { renew: follows } : { type })
  const refuse = async (errors: KeptForm["errors"]): Promise<never> => {
    await keepForm("permit", { values, errors })
    return redirect(`${localPath(locale, page)}&refused=1#new`)
  }

  const days = { issued_on: readTypedDay(typed.issued_on), expires_on: readTypedDay(typed.expires_on) }
  const file = form.get("file")
  const errors: KeptForm["errors"] = {}
  for (const name of ["number", "issuer", "issued_on"] as const) if (typed[name].trim() === "") errors[name] = "required"
  for (const name of ["issued_on", "expires_on"] as const) if (typed[name].trim() !== "" && days[name] === null) errors[name] = "permit_dates"
  if (!(file instanceof File) || file.size === 0) errors.file = "required"
  if (Object.keys(errors).length > 0 || !(file instanceof File)) return refuse(errors)

  const body = new FormData()
  for (const [name, value] of Object.entries({ type, number: typed.number, issuer: typed.issuer, issued_on: days.issued_on ?? "", expires_on: days.expires_on ?? "", follows_id: follows })) body.set(name, value)
  for (const kind of covers) body.append("covers", kind)
  body.set("file", file, file.name)
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/permits`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.permits(member))
  const fields: readonly string[] = [...Object.keys(typed), "covers", "file"]
  if (refusal?.field && fields.includes(refusal.field)) return refuse({ [refusal.field]: refusal.code })
  if (refusal) {
    await keepForm("permit", { values, errors: {} })
    redirect(`${localPath(locale, page)}&problem=${refusal.code}`)
  }
  await forgetForm("permit")
  redirect(`${localPath(locale, deskPaths.permits(member, { done: "sent" }))}`)
}

/** Takes back a paper that nobody looked at yet. */
export async function withdrawPermit(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const permit = fieldOf(form, "permit", 64)
  if (!isId(member) || !isId(permit)) redirect(localPath(locale, deskPaths.home()))
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/permits/${permit}/withdraw`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.permits(member))
  redirect(localPath(locale, deskPaths.permits(member, refusal ? { problem: refusal.code } : { done: "withdrawn" })))
}

const decisions = ["verify", "reject", "revoke", "remind"] as const

/** An agent's word on a permit: back to the list after a reminder there, else to the permit. */
export async function decidePermit(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  const permit = fieldOf(form, "permit", 64)
  const decision = decisions.find((each) => each === fieldOf(form, "decision", 10))
  if (!isId(cluster) || !isId(permit) || !decision) redirect(localPath(locale, deskPaths.home()))
  const list = fieldOf(form, "from", 10) === "list"
  const pageWith = (query: Record<string, string>) => localPath(locale, list ? clusterPaths.permits(cluster, query) : clusterPaths.permit(cluster, permit, query))
  const reason = fieldOf(form, `reason_${decision}`, 400)
  const needsReason = decision === "reject" || decision === "revoke"
  const body = needsReason ? { reason } : {}
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/permits/${permit}/${decision}`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, list ? clusterPaths.permits(cluster) : clusterPaths.permit(cluster, permit))
  if (refusal && needsReason && refusal.field === "reason") {
    await keepForm("permit_reason", { values: { decision, reason }, errors: { reason: refusal.code } })
    redirect(`${pageWith({ refused: "1" })}#${decision}`)
  }
  if (!refusal && needsReason) await forgetForm("permit_reason")
  redirect(pageWith(refusal ? { problem: refusal.code } : { done: decision }))
}
