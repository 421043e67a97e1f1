"use server"

import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

/** Asks a member about one thing, or reminds of a permit that ends. The backend knows whether it may still be asked about, and whether it was today. */
export async function followUp(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  const about = fieldOf(form, "about", 20)
  const id = fieldOf(form, "id", 64)
  if (!isId(cluster) || !isId(id)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.today(cluster))
  const { refusal } = await attempt(() => (about === "remind" ? callDesk(`/desk/clusters/${cluster}/permits/${id}/remind`, { method: "POST", body: {} }) : callDesk(`/desk/clusters/${cluster}/follow-ups`, { method: "POST", body: { about, id } })))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.today(cluster))
  redirect(`${page}?${refusal ? `problem=${refusal.code}` : "done=followed"}#${about === "remind" ? "permit" : about}`)
}
