import { useLocale, useTranslations } from "next-intl"
import { localPath } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"

/** The backend did not answer. Nothing is lost, and trying again is one press; an outage never looks like an empty shop. */
export function Outage({ path }: { /** this page, without its language */ path: string }) {
  const t = useTranslations("checkout.outage")
  const locale = useLocale()
  return (
    <section className="wrap grid max-w-2xl justify-items-start gap-4 py-16" role="alert">
      <span className="grid size-14 place-items-center rounded-full bg-danger-soft text-danger">
        <Icon name="alert" />
      </span>
      <h1>{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <a className="btn btn-primary" href={localPath(locale, path)}>
        {t("retry")}
      </a>
    </section>
  )
}
