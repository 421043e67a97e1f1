import { useLocale, useTranslations } from "next-intl"
import { localPath, paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { SearchInput } from "./search-input"

/** A plain GET form: searching needs no script. */
export function SearchBox() {
  const t = useTranslations("frame")
  const locale = useLocale()
  return (
    <form className="find" role="search" action={localPath(locale, paths.search())} method="get">
      <button aria-label={t("searchButton")}>
        <Icon name="search" />
      </button>
      <SearchInput label={t("searchLabel")} hint={t("searchHint")} />
    </form>
  )
}
