"use server"

import { parseWholeNumber } from "@khooshe/persian-text"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"
import { hoursIn, packHours } from "./hours"

const texts = ["story_fa", "story_en", "address_fa", "address_en", "ready", "lead"] as const

/** Saves what a member says of itself. Numbers come in digits of any script; what is refused is said at its field. */
export async function saveProfile(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  if (!isId(member)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.profile(member))
  const typed = Object.fromEntries(texts.map((name) => [name, fieldOf(form, name, 600)])) as Record<(typeof texts)[number], string>
  const methods = form.getAll("method").filter((method): method is string => typeof method === "string" && method.length <= 10)
  const hours = hoursIn((name) => fieldOf(form, name, 8))
  const values = { ...typed, methods: methods.join(" "), hours: packHours(hours) }
  const ready = parseWholeNumber(typed.ready, 10_080)
  const lead = parseWholeNumber(typed.lead, 60)
  const number = ready === null ? "ready" : lead === null ? "lead" : null
  const half = hours.find(({ from, to }) => !from || !to)
  const body = {
    version: fieldOf(form, "version", 64), story: { fa: typed.story_fa, en: typed.story_en },
    pickup_address: typed.address_fa.trim() ? { fa: typed.address_fa, en: typed.address_en } : null,
    pickup_hours: hours, pickup_ready_minutes: ready ?? 0, lead_days: lead ?? 0, delivery_methods: methods,
  }
  const { refusal } = number
    ? { refusal: { code: "invalid_quantity" as const, field: number } }
    : half
      ? { refusal: { code: "invalid_hours" as const, field: `pickup_hours.${half.weekday}` } }
      : await attempt(() => callDesk(`/desk/members/${member}/profile`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.profile(member))
  if (refusal) {
    const field = fieldNames[refusal.field ?? ""] ?? refusal.field?.replace("pickup_hours.", "hours_")
    await keepForm("profile", { values, errors: field ? { [field]: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#edit`)
  }
  await forgetForm("profile")
  redirect(`${page}?done=saved`)
}

/** Fields of the contract → of the form. */
const fieldNames: Readonly<Record<string, string>> = {
  "story.fa": "story_fa", "story.en": "story_en", pickup_address: "address_fa", "pickup_address.fa": "address_fa", "pickup_address.en": "address_en",
  pickup_hours: "hours", pickup_ready_minutes: "ready", lead_days: "lead", ready: "ready", lead: "lead", delivery_methods: "methods",
}
