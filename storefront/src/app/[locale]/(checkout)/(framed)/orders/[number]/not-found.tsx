import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"

/** A number or key that is nobody's looks the same as one that never was. */
export default function OrderNotFound() {
  const t = useTranslations("order.notFound")
  return (
    <div className="wrap grid max-w-xl justify-items-start gap-3 py-10">
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <ButtonLink look="primary" href={paths.orders()}>
        {t("action")}
      </ButtonLink>
    </div>
  )
}
