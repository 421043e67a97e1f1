"use server"

import type { MyApplication } from "@contracts/application"
import type { ErrorCode } from "@contracts/errors"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { applyPaths, clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"
import { readTypedDay } from "@/shared/typed-day"
import { fieldErrors, fieldsOf, isStep, stepAfter, type Step } from "./steps"

type Asked = Parameters<typeof applyPaths.one>[1]

/** Goes to a page of an application. */
const goTo = (locale: Locale, id: string, asked: Asked, at = ""): never => redirect(localPath(locale, applyPaths.one(id, asked)) + at)

/** The application that a form is about; a form without one was not made by us. */
function applicationIn(form: FormData): { locale: Locale; id: string } {
  const locale = localeIn(form)
  const id = fieldOf(form, "application", 64)
  return isId(id) ? { locale, id } : redirect(localPath(locale, applyPaths.home()))
}

/** Begins to apply to a cluster. */
export async function startApplication(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 120)
  const { value, refusal } = await attempt(() => callDesk<MyApplication>("/desk/apply", { method: "POST", body: { ...(cluster ? { cluster } : {}), locale: locale === "en" ? "en" : "fa" } }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, applyPaths.home())
  if (refusal) redirect(`${localPath(locale, applyPaths.home())}?problem=${refusal.code}`)
  goTo(locale, value.id, { step: "who" })
}

/** What a step's form holds; a box that is not ticked is not sent, so its list is told whole. */
function bodyOf(form: FormData, step: "who" | "what"): Record<string, string | string[]> {
  const fields = fieldsOf[step].filter((field) => field === "goods" || form.has(field))
  return Object.fromEntries(fields.map((field) => [field, field === "goods" ? form.getAll("goods").filter((value) => typeof value === "string") : fieldOf(form, field, 1200)]))
}

/**
 * Keeps a step on the server, whatever is in it, and goes on; what is wrong in it is said first, at its field. When it
 * cannot be kept (nobody answers), what was typed is still there.
 */
export async function saveStep(form: FormData): Promise<void> {
  const { locale, id } = applicationIn(form)
  const asked = fieldOf(form, "step", 10)
  const step: Step = isStep(asked) ? asked : "who"
  if (step !== "who" && step !== "what") return goTo(locale, id, { step })
  const body = bodyOf(form, step)
  const { value, refusal } = await attempt(() => callDesk<MyApplication>(`/desk/apply/${id}`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, applyPaths.one(id))
  if (refusal) {
    const values = Object.fromEntries(Object.entries(body).map(([field, text]) => [field, Array.isArray(text) ? text.join(" ") : text]))
    await keepForm("apply", { values, errors: refusal.field ? { [refusal.field]: refusal.code } : {} })
    return goTo(locale, id, { step, problem: refusal.code })
  }
  await forgetForm("apply")
  const intent = fieldOf(form, "intent", 10)
  if (intent === "cities") return goTo(locale, id, { step }, "#field-city")
  if (intent === "keep") return goTo(locale, id, { step, done: "kept" })
  const errors = fieldErrors(value.problems, true)
  goTo(locale, id, fieldsOf[step].some((field) => errors[field]) ? { step, check: "1" } : { step: stepAfter(step) })
}

const written = ["number", "issuer", "issued_on", "expires_on"] as const

/** Sends a paper. The file itself cannot be kept by a page, so after a refusal it is chosen again; the words stay. */
export async function addPaper(form: FormData): Promise<void> {
  const { locale, id } = applicationIn(form)
  const entry = fieldOf(form, "entry", 40)
  const type = fieldOf(form, "type", 40)
  const values: Record<string, string> = { type, ...Object.fromEntries(written.map((field) => [field, fieldOf(form, field, 120)])) }
  const refuse = async (code: ErrorCode, field: string | undefined): Promise<never> => {
    await keepForm("paper", { values, errors: field ? { [field]: code } : {} })
    return goTo(locale, id, { step: "papers", paper: entry, problem: code }, "#paper")
  }
  const body = new FormData()
  body.set("type", type)
  for (const field of written) {
    const text = values[field]?.trim()
    if (!text) continue
    const day = field === "issued_on" || field === "expires_on" ? readTypedDay(text) : text
    if (!day) return refuse("permit_dates", field)
    body.set(field, day)
  }
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return refuse("required", "file")
  body.set("file", file)
  const { refusal } = await attempt(() => callDesk(`/desk/apply/${id}/papers`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, applyPaths.one(id))
  if (refusal) return refuse(refusal.code, refusal.field)
  await forgetForm("paper")
  goTo(locale, id, { step: "papers", done: "paper" }, "#papers")
}

/** One press on the application: it is sent, withdrawn, or a paper is taken out. */
export async function actOnApplication(form: FormData): Promise<void> {
  const { locale, id } = applicationIn(form)
  const paper = fieldOf(form, "paper", 64)
  const act = fieldOf(form, "act", 10)
  const path = act === "remove" && isId(paper) ? `papers/${paper}/remove` : act === "submit" || act === "withdraw" ? act : null
  if (!path) return goTo(locale, id, {})
  const step = act === "remove" ? "papers" : act === "submit" ? "send" : ""
  const { refusal } = await attempt(() => callDesk(`/desk/apply/${id}/${path}`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, applyPaths.one(id))
  if (refusal) return goTo(locale, id, { step, problem: refusal.code, check: "1" })
  goTo(locale, id, act === "remove" ? { step, done: "removed" } : { done: act })
}

const decisions = ["ask", "admit", "refuse"] as const

/** An agent decides. What is refused is said where it was decided, with the reason as it was written. */
export async function decide(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  const application = fieldOf(form, "application", 64)
  const act = decisions.find((each) => each === fieldOf(form, "act", 10))
  if (!isId(cluster) || !isId(application) || !act) return redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.application(cluster, application))
  const reason = fieldOf(form, `reason_${act}`, 600)
  const papers = form.getAll("papers").filter((value) => typeof value === "string")
  const body = act === "admit" ? { confirm: form.has("confirm") } : act === "ask" ? { papers, reason } : { reason }
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/applications/${application}/${act}`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.application(cluster, application))
  if (refusal) {
    const code = refusal.field === "papers" && papers.length === 0 ? "required" : refusal.code
    await keepForm("decision", { values: { act, reason, papers: papers.join(" ") }, errors: refusal.field ? { [refusal.field]: code } : {} })
    redirect(`${page}?problem=${code}#${act}`)
  }
  await forgetForm("decision")
  redirect(`${page}?done=${act}`)
}
