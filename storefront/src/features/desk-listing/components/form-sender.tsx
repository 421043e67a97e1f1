import type { Locale } from "@/i18n/locales"

export type Place = { locale: Locale; member: string; listing: string; version: number; page: "listing" | "edit" }

/** What every form of the editor says of itself: whose good, as of which version, and which form it is. */
export function FormSender({ place: { locale, member, listing, version, page }, form, seen }: { place: Place; form: string; /** what the form shows of its fields, as the server told it */ seen?: object }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="listing" value={listing} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="form" value={form} />
      {seen && <input type="hidden" name="seen" value={JSON.stringify(seen)} />}
    </>
  )
}
