import "server-only"
import { redirect } from "next/navigation"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { arrive } from "@/shared/arrive"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

/** Whose good a form speaks of, which form of the editor it is, and from which page it came. */
export type Sender = { locale: Locale; member: string; listing: string; version: number; form: string; page: "listing" | "edit" }

export function senderOf(form: FormData): Sender {
  const locale = localeIn(form)
  const [member, listing] = [fieldOf(form, "member", 64), fieldOf(form, "listing", 64)]
  if (!isId(member) || !isId(listing)) redirect(localPath(locale, deskPaths.home()))
  return { locale, member, listing, version: Number(fieldOf(form, "version", 12)) || 0, form: fieldOf(form, "form", 80), page: fieldOf(form, "page", 8) === "edit" ? "edit" : "listing" }
}

/** Where an act ends: on the page that the form was on, at the place where it stood; with script the reader stays where they are. */
export async function backTo({ locale, member, listing, page }: Sender, said: Record<string, string>, place: string): Promise<void> {
  const path = page === "edit" ? deskPaths.editListing(member, listing) : deskPaths.listing(member, listing)
  const query = new URLSearchParams(said).toString()
  const address = `${localPath(locale, path)}${query && `?${query}`}${place && `#${place}`}`
  return query ? redirect(address) : arrive(address)
}

const own = new Set(["locale", "member", "listing", "version", "form", "page", "has", "file", "seen", "over", "drop"])

/** What was typed, to be shown again after a refusal. Several values of one name stand in lines. */
export function keptValues(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !own.has(name) && !name.startsWith("$"))
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string").join("\n")]))
}
