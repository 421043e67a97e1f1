"use server"

import type { ErrorCode } from "@contracts/errors"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

const places = ["hero", "tile"] as const

/** A picture of the form: one that was just chosen is sent first; else the one that was there, or none when it is to go. */
async function pictureIn(form: FormData, cluster: string, place: (typeof places)[number]): Promise<{ key: string | null; problem: ErrorCode | null }> {
  const kept = fieldOf(form, `drop_${place}`, 2) === "on" ? null : fieldOf(form, place, 200) || null
  const file = form.get(`${place}_file`)
  if (!(file instanceof File) || file.size === 0) return { key: kept, problem: null }
  const body = new FormData()
  body.set("file", file)
  const { value, refusal } = await attempt(() => callDesk<{ key: string }>(`/desk/clusters/${cluster}/pictures`, { method: "POST", body }))
  return refusal ? { key: kept, problem: refusal.code } : { key: value.key, problem: null }
}

/**
 * Saves what a cluster says of itself, or shows how it would look. What is refused is said at its field; when another
 * saved in between, both texts stand on the page, and nothing that was typed is lost.
 */
export async function savePage(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  if (!isId(cluster)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.page(cluster))
  const [hero, tile] = await Promise.all(places.map((place) => pictureIn(form, cluster, place)))
  const story = { fa: fieldOf(form, "story_fa", 800), en: fieldOf(form, "story_en", 800) }
  const values = { story_fa: story.fa, story_en: story.en, hero: hero?.key ?? "", tile: tile?.key ?? "" }
  const unsent = Object.fromEntries([["hero", hero?.problem], ["tile", tile?.problem]].flatMap(([place, problem]) => (problem ? [[place, problem]] : []))) as Partial<Record<string, ErrorCode>>
  if (Object.values(unsent).includes("unauthorized")) return toSignIn(locale, clusterPaths.page(cluster))
  if (fieldOf(form, "intent", 10) === "preview" || Object.keys(unsent).length > 0) {
    await keepForm("cluster_page", { values, errors: unsent })
    redirect(Object.keys(unsent).length > 0 ? `${page}?problem=invalid_request#edit` : `${page}?preview=1#preview`)
  }
  const body = { version: fieldOf(form, "version", 64), story, hero: hero?.key ?? null, tile: tile?.key ?? null }
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/page`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.page(cluster))
  if (refusal) {
    const field = refusal.field?.replace(".", "_")
    await keepForm("cluster_page", { values, errors: field && field in values ? { [field]: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#edit`)
  }
  await forgetForm("cluster_page")
  redirect(`${page}?done=saved`)
}

export async function announce(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  if (!isId(cluster)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.page(cluster))
  const values = { text_fa: fieldOf(form, "text_fa", 400), text_en: fieldOf(form, "text_en", 400), from: fieldOf(form, "from", 10), to: fieldOf(form, "to", 10), pinned: fieldOf(form, "pinned", 2) }
  const body = { text: { fa: values.text_fa, en: values.text_en }, from: values.from, to: values.to, pinned: values.pinned === "on" }
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/announcements`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.page(cluster))
  if (refusal) {
    const field = refusal.field?.replace(".", "_")
    await keepForm("announcement", { values, errors: field && field in values ? { [field]: refusal.code } : {} })
    redirect(`${page}?refused=${refusal.code}#news`)
  }
  await forgetForm("announcement")
  redirect(`${page}?done=announced#news`)
}

export async function withdraw(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  const announcement = fieldOf(form, "announcement", 64)
  if (!isId(cluster) || !isId(announcement)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.page(cluster))
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/announcements/${announcement}/remove`, { method: "POST", body: {} }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.page(cluster))
  redirect(refusal ? `${page}?refused=${refusal.code}#news` : `${page}?done=withdrawn#news`)
}
