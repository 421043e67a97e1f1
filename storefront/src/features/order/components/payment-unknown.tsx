import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"

/** A token of nobody's: the order, if there is one, is found by other means. */
export function PaymentUnknown() {
  const t = useTranslations("payment.unknown")
  return (
    <section className="panel mx-auto grid max-w-2xl gap-3 p-6">
      <h1 className="text-xl">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <p className="pt-2">
        <ButtonLink look="primary" href={paths.orders()}>
          {t("action")}
        </ButtonLink>
      </p>
    </section>
  )
}
