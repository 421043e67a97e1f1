"use server"

import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { readKeptOrders } from "@/features/order/cookies"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn, type FormName } from "@/shared/kept-form"
import { callLive } from "@/shared/medusa"
import { isId, localPath, paths } from "@/shared/paths"
import { packsIn } from "./packs"

function sliceIn(form: FormData) {
  const slice = { locale: localeIn(form), member: fieldOf(form, "member", 64), order: fieldOf(form, "order", 64) }
  if (!isId(slice.member) || !isId(slice.order)) redirect(localPath(slice.locale, deskPaths.home()))
  return { ...slice, path: deskPaths.order(slice.member, slice.order), api: `/desk/members/${slice.member}/orders/${slice.order}` }
}

/** Sends a form of the slice's page; what is refused is said there, with what was typed still in it. */
async function send(form: FormData, name: Extract<FormName, "missing" | "part">, api: string, values: Record<string, string>, body: object, done: string): Promise<void> {
  const { locale, path, api: base } = sliceIn(form)
  const page = localPath(locale, path)
  const { refusal } = await attempt(() => callDesk(`${base}/${api}`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, path)
  if (refusal) {
    const { code, field } = refusal
    await keepForm(name, { values, errors: field && field !== "lines" ? { [field]: code } : {} })
    redirect(`${page}?problem=${code}&form=${name}#${name}`)
  }
  await forgetForm(name)
  redirect(`${page}?done=${done}`)
}

async function refuseLines(form: FormData, name: Extract<FormName, "missing" | "part">, values: Record<string, string>, bad: boolean): Promise<never> {
  const { locale, path } = sliceIn(form)
  await keepForm(name, { values, errors: {} })
  redirect(`${localPath(locale, path)}?problem=${bad ? "invalid_quantity" : "required"}&form=${name}#${name}`)
}

/** Goods of a slice are missing. Without a day they do not come. */
export async function reportMissing(form: FormData): Promise<void> {
  const { lines, values: typed, bad } = packsIn(form, "m_")
  const values = { ...typed, reason: fieldOf(form, "reason", 20), note: fieldOf(form, "note", 300), wait_until: fieldOf(form, "wait_until", 10) }
  if (bad || lines.length === 0) return refuseLines(form, "missing", values, bad)
  await send(form, "missing", "missing", values, { lines, reason: values.reason, note: values.note, wait_until: values.wait_until || null }, "report_missing")
}

/** Some of a slice goes ahead. */
export async function sendPart(form: FormData): Promise<void> {
  const { lines, values: typed, bad } = packsIn(form, "p_")
  const values = { ...typed, carrier: fieldOf(form, "carrier", 80).trim(), tracking_code: fieldOf(form, "tracking_code", 80).trim() }
  if (bad || lines.length === 0) return refuseLines(form, "part", values, bad)
  await send(form, "part", "part", values, { lines, carrier: values.carrier, tracking_code: values.tracking_code }, "send_part")
}

/** The goods were found. */
export async function withdrawReport(form: FormData): Promise<void> {
  const { locale, path, api } = sliceIn(form)
  const report = fieldOf(form, "report", 64)
  if (!isId(report)) redirect(localPath(locale, path))
  const { refusal } = await attempt(() => callDesk(`${api}/missing/${report}/withdraw`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, path)
  redirect(`${localPath(locale, path)}?${refusal ? `problem=${refusal.code}` : "done=withdrawn"}`)
}

/** The buyer chooses: waits, or wants the money back. The key comes from the form, or from this browser's keeping. */
export async function answerMissing(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const number = fieldOf(form, "number", 40)
  const report = fieldOf(form, "report", 64)
  const answer = fieldOf(form, "answer", 10)
  const key = fieldOf(form, "key", 200) || (await readKeptOrders()).find((order) => order.number === number)?.key || ""
  if (!key || !isId(report)) redirect(localPath(locale, paths.orders()))
  const page = localPath(locale, paths.order(number, key))
  const { refusal } = await attempt(() => callLive(`/shop/orders/${encodeURIComponent(number)}/missing/${report}`, { method: "POST", body: { key, answer } }))
  redirect(`${page}&${refusal ? `problem=${refusal.code}` : `answered=${answer === "wait" ? "wait" : "refund"}`}#missing-${report}`)
}
