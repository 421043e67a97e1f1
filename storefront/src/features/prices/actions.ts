"use server"

import { createHash } from "node:crypto"
import type { PriceChange } from "@contracts/desk-prices"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { localPath } from "@/shared/paths"
import { parsePrice } from "./shift"

type Sender = { locale: Locale; member: string; after: string }

function senderOf(form: FormData): Sender {
  const sender = { locale: localeIn(form), member: fieldOf(form, "member", 64), after: fieldOf(form, "after", 121) }
  return /^[\w-]+$/.test(sender.member) ? sender : redirect(localPath(sender.locale, deskPaths.home()))
}

/** Longer addresses are refused on the way; then only the problem is told, and prices are typed again. */
const longestAddress = 6000

function back({ locale, member, after }: Sender, said: [string, string][]): never {
  const path = localPath(locale, deskPaths.prices(member))
  const base: [string, string][] = after ? [["after", after]] : []
  const whole = `${path}?${new URLSearchParams([...base, ...said])}`
  redirect(whole.length <= longestAddress ? whole : `${path}?${new URLSearchParams([...base, ...said.filter(([name]) => name !== "set")])}`)
}

/** Prices whose text differs from what the form was filled with, by pack. */
function typedIn(form: FormData): { variant_id: string; old_rial: number; text: string; new_rial: number | null }[] {
  return [...form.keys()].flatMap((name) => {
    if (!/^new_[\w-]{1,60}$/.test(name)) return []
    const variant_id = name.slice(4)
    const old_rial = Number(fieldOf(form, `old_${variant_id}`, 16))
    const text = fieldOf(form, name, 24)
    const new_rial = parsePrice(text)
    return text === fieldOf(form, `was_${variant_id}`, 24) || new_rial === old_rial ? [] : [{ variant_id, old_rial, text, new_rial }]
  })
}

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
  const key = createHash("sha256").update(JSON.stringify([fieldOf(form, "key", 64), changes])).digest("hex")
  const { value, refusal } = await attempt(() => callDesk<PriceChange>(`/desk/members/${sender.member}/prices`, { method: "POST", body: { key, changes, confirm: form.get("confirm") === "on" } }))
  if (value) return back(sender, [["done", value.id]])
  if (refusal.code === "unauthorized") return toSignIn(sender.locale, deskPaths.prices(sender.member))
  const problem = refusal.field === "confirm" ? "jump" : refusal.code === "price_changed" ? "changed" : "other"
  back(sender, [["problem", problem], ...(refusal.subjects ?? []).map(({ id }): [string, string] => ["at", id]), ...set])
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
