import { useLocale, useTranslations } from "next-intl"
import { localPath, paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"

/** A plain GET form: searching needs no script. */
export function SearchBox({ query, autoFocus }: { query?: string; autoFocus?: boolean }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  return (
    <form className="find" role="search" action={localPath(locale, paths.search())} method="get">
      <button aria-label={t("searchButton")}>
        <Icon name="search" />
      </button>
      <input type="search" name="q" aria-label={t("searchLabel")} placeholder={t("searchHint")} defaultValue={query} autoFocus={autoFocus} maxLength={120} autoComplete="off" />
    </form>
  )
}
