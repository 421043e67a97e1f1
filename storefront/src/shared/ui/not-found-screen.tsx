import { useTranslations } from "next-intl"
import { SearchBox } from "@/features/frame/components/search-box"
import { paths } from "@/shared/paths"
import { ButtonLink } from "./button"

/** There is no such page: search and the clusters lead on. */
export function NotFoundScreen() {
  const t = useTranslations("notFound")
  return (
    <section className="wrap grid max-w-2xl gap-4 py-14">
      <h1>{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <SearchBox />
      <p className="flex flex-wrap gap-2">
        <ButtonLink look="primary" href={paths.clusters()}>
          {t("clusters")}
        </ButtonLink>
        <ButtonLink href={paths.home()}>{t("home")}</ButtonLink>
      </p>
    </section>
  )
}
