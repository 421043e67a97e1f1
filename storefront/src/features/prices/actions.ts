"use server"

import { createHash } from "node:crypto"
import type { PriceChange, PriceFilter } from "@contracts/desk-prices"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { localPath } from "@/shared/paths"
import { filterIn, parsePrice, shiftIn } from "./shift"

type Sender = { locale: Locale; member: string; after: string; filter: PriceFilter }

function senderOf(form: FormData): Sender {
  const sender = { locale: localeIn(form), member: fieldOf(form, "member", 64), after: fieldOf(form, "after", 121), filter: filterIn({ q: fieldOf(form, "q", 100), kind: fieldOf(form, "kind", 121) }) }
  return /^[\w-]+$/.test(sender.member) ? sender : redirect(localPath(sender.locale, deskPaths.home()))
}

/** Longer addresses are refused on the way; then only the problem is told, and prices are typed again. */
const longestAddress = 6000

function back({ locale, member, after, filter }: Sender, said: [string, string][]): never {
  const path = localPath(locale, deskPaths.prices(member))
  const base: [string, string][] = [...(after ? [["after", after] as [string, string]] : []), ...Object.entries(filter)]
  const whole = `${path}?${new URLSearchParams([...base, ...said])}`
  redirect(whole.length <= longestAddress ? whole : `${path}?${new URLSearchParams([...base, ...said.filter(([name]) => name !== "set")])}`)
}

/** Prices whose text differs from what the form was filled with, by pack. */
function typedIn(form: FormData): { variant_id: string; old_rial: number | null; text: string; new_rial: number | null }[] {
  return [...form.keys()].flatMap((name) => {
    if (!/^new_[\w-]{1,60}$/.test(name)) return []
    const variant_id = name.slice(4)
    const old = fieldOf(form, `old_${variant_id}`, 16)
    const old_rial = old === "" ? null : Number(old)
    const text = fieldOf(form, name, 24)
    const new_rial = parsePrice(text)
    return text === fieldOf(form, `was_${variant_id}`, 24) || new_rial === old_rial ? [] : [{ variant_id, old_rial, text, new_rial }]
  })
}

/** The day that was chosen; nothing: now. */
const onIn = (form: FormData): { on?: string } => {
  const on = fieldOf(form, "on", 10) || fieldOf(form, "when", 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}
}
const said = ({ id, on, state }: PriceChange): [string, string][] => (state === "planned" && on ? [["planned", on]] : [["done", id]])

/** Publishes the prices that were changed, all or none; what is refused is said on the page, with the prices as typed. */
export async function savePrices(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const typed = typedIn(form)
  const set = typed.map(({ variant_id, text }): [string, string] => ["set", `${variant_id}:${text}`])
  if (typed.length === 0) return back(sender, [["problem", "nothing"]])
  const changes = typed.flatMap(({ variant_id, old_rial, new_rial }) => (new_rial === null ? [] : [{ variant_id, old_rial, new_rial }]))
  const bad = typed.filter(({ new_rial }) => new_rial === null).map(({ variant_id }): [string, string] => ["at", variant_id])
  if (bad.length > 0) return back(sender, [["problem", "number"], ...bad, ...set])
  // the same form sent twice is one change; the same form with other prices is another
  const key = createHash("sha256").update(JSON.stringify([fieldOf(form, "key", 64), changes, onIn(form)])).digest("hex")
  const { value, refusal } = await attempt(() => callDesk<PriceChange>(`/desk/members/${sender.member}/prices`, { method: "POST", body: { key, changes, confirm: form.get("confirm") === "on", ...onIn(form) } }))
  if (value) return back(sender, said(value))
  if (refusal.code === "unauthorized") return toSignIn(sender.locale, deskPaths.prices(sender.member))
  const problem = refusal.field === "confirm" ? "jump" : refusal.code === "price_changed" ? "changed" : refusal.code === "invalid_dates" ? "day" : "other"
  back(sender, [["problem", problem], ...(refusal.subjects ?? []).map(({ id }): [string, string] => ["at", id]), ...set])
}

/** Changes all that match, as it was shown, or nothing when a price moved since. */
export async function shiftPrices(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const asked = { way: fieldOf(form, "way", 8), by: fieldOf(form, "by", 8), value: fieldOf(form, "value", 16) }
  const shift = shiftIn(asked)
  if (shift === null || shift === "bad") return back(sender, [])
  const seen = fieldOf(form, "seen", 64)
  const key = createHash("sha256").update(JSON.stringify([fieldOf(form, "key", 64), shift, sender.filter, seen, onIn(form)])).digest("hex")
  const { value, refusal } = await attempt(() =>
    callDesk<PriceChange>(`/desk/members/${sender.member}/prices/shift`, { method: "POST", body: { key, shift, filter: sender.filter, seen, confirm: form.get("confirm") === "on", ...onIn(form) } }),
  )
  if (value) return back(sender, said(value))
  if (refusal.code === "unauthorized") return toSignIn(sender.locale, deskPaths.prices(sender.member))
  const problem = refusal.field === "confirm" ? "jump_all" : refusal.code === "price_changed" ? "changed_all" : refusal.code === "invalid_dates" ? "day" : "other"
  back(sender, [["problem", problem], ...Object.entries(asked)])
}

/** Prices that wait for their day are not published. */
export async function cancelPlan(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const change = fieldOf(form, "change", 64)
  if (!/^[\w-]+$/.test(change)) return back(sender, [])
  const { refusal } = await attempt(() => callDesk(`/desk/members/${sender.member}/prices/${change}/cancel`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.prices(sender.member))
  back(sender, [refusal ? ["problem", refusal.code === "conflict" ? "gone" : "other"] : ["cancelled", "1"]])
}

/** Takes the newest change back. */
export async function undoPrices(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const change = fieldOf(form, "change", 64)
  if (!/^[\w-]+$/.test(change)) return back(sender, [])
  const { refusal } = await attempt(() => callDesk(`/desk/members/${sender.member}/prices/${change}/undo`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.prices(sender.member))
  back(sender, [refusal ? ["problem", refusal.code === "conflict" ? "late" : refusal.code === "price_changed" ? "moved" : "other"] : ["undone", "1"]])
}
