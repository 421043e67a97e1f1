"use server"

import type { CatalogueImportPage, CheckedImport } from "@contracts/desk-sheet"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"
import { importToken, keepImportToken } from "./data"

/** Sends a file to be checked, and shows what it would do. */
export async function checkSheet(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  if (!isId(member)) redirect(localPath(locale, deskPaths.home()))
  const file = form.get("file")
  const page = localPath(locale, deskPaths.sheet(member))
  if (!(file instanceof File) || file.size === 0) redirect(`${page}?problem=required#send`)
  const body = new FormData()
  body.append("file", file, file.name)
  const { value, refusal } = await attempt(() => callDesk<CheckedImport>(`/desk/members/${member}/imports`, { method: "POST", body }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.sheet(member))
  if (refusal) redirect(`${page}?problem=${refusal.code}#send`)
  if (value.token) await keepImportToken(value.id, value.token)
  redirect(localPath(locale, deskPaths.import(member, value.id)))
}

/** Says yes to what a file would do. */
export async function applySheet(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const id = fieldOf(form, "import", 64)
  if (!isId(member) || !isId(id)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.import(member, id))
  const token = await importToken(id)
  if (!token) redirect(`${page}?problem=conflict`)
  const { refusal } = await attempt(() => callDesk(`/desk/members/${member}/imports/${id}/apply`, { method: "POST", body: { token, confirm: form.get("confirm") === "on" } }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.import(member, id))
  if (refusal) redirect(`${page}?problem=${refusal.field === "confirm" ? "confirm" : refusal.code}#apply`)
  await settled(member, id)
  redirect(page)
}

/** Most files are applied in a moment: then the next page already says so. A large one is followed there. */
async function settled(member: string, id: string): Promise<void> {
  for (let tries = 0; tries < 6; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const { value } = await attempt(() => callDesk<CatalogueImportPage>(`/desk/members/${member}/imports/${id}`))
    if (value?.state !== "applying") return
  }
}
