import "server-only"
import type { CatalogueImportPage, CatalogueImports } from "@contracts/desk-sheet"
import { cookies } from "next/headers"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { siteUrl } from "@/shared/site"

const at = (memberId: string, rest = "") => `/desk/members/${encodeURIComponent(memberId)}/imports${rest}`

/** Files that were sent lately; null for who may send none. */
export const readImports = (locale: Locale, memberId: string): Promise<CatalogueImports | null> => readDesk(locale, deskPaths.sheet(memberId), at(memberId))

/** One file with a page of its changes. @param after the row to go on from */
export const readImport = (locale: Locale, memberId: string, importId: string, after: string | undefined): Promise<CatalogueImportPage | null> =>
  readDesk(locale, deskPaths.import(memberId, importId), at(memberId, `/${encodeURIComponent(importId)}${after && /^\d{1,6}$/.test(after) ? `?after=${after}` : ""}`))

/** The token of the file that was checked last, which is said once and needed to apply it. */
const cookie = "khooshe_import"
const seconds = 3600

/** Only in actions. */
export async function keepImportToken(id: string, token: string): Promise<void> {
  ;(await cookies()).set(cookie, `${id}.${token}`, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: seconds })
}

/** The token of this file, when it was checked in this browser within the hour. */
export async function importToken(id: string): Promise<string | null> {
  const [kept, token] = ((await cookies()).get(cookie)?.value ?? "").split(".")
  return kept === id && token ? token : null
}
