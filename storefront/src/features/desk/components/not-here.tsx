import { useTranslations } from "next-intl"
import { ButtonLink } from "@/shared/ui/button"
import { deskPaths } from "../paths"

/** Not there, or not theirs: the two look the same. */
export function NotHere() {
  const t = useTranslations("desk.notHere")
  return (
    <div className="wrap grid max-w-xl justify-items-start gap-3 py-12">
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <ButtonLink look="primary" href={deskPaths.home()}>
        {t("action")}
      </ButtonLink>
    </div>
  )
}
