import { useLocale, useTranslations } from "next-intl"
import { localPath } from "@/shared/paths"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { deskPaths } from "../paths"

/** Finds a parcel by what a caller reads out, or a scanner types. */
export function NumberSearch({ member, number }: { member: string; number?: string }) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <form action={localPath(locale, deskPaths.member(member))} method="get" role="search" className="flex max-w-md gap-2 pb-3">
      <div className="field-box min-w-0 flex-1">
        <Icon name="search" size="sm" className="text-ink-3" />
        <input type="search" name="number" inputMode="numeric" autoComplete="off" defaultValue={number} maxLength={40} aria-label={t("search")} placeholder={t("search")} required />
      </div>
      <Button>{t("find")}</Button>
    </form>
  )
}
