import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { Field } from "@/shared/ui/field"
import { lookUpOrder } from "../actions"

/** Order number and mobile, with what was typed still there. */
export function LookupForm({ kept }: { kept: KeptForm }) {
  const t = useTranslations("order.lookup")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const common = (name: "number" | "mobile") => ({ name, required: true, defaultValue: kept.values[name] ?? "", error: kept.errors[name] && errors(kept.errors[name]), dir: "ltr" })
  return (
    <form action={lookUpOrder} noValidate className="panel grid max-w-xl gap-4 p-4 md:p-6">
      <input type="hidden" name="locale" value={locale} />
      <Field {...common("number")} label={t("number")} hint={t("numberHint")} autoComplete="off" autoCapitalize="characters" maxLength={40} />
      <Field {...common("mobile")} label={t("mobile")} hint={t("mobileHint")} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
      <p>
        <BusyButton look="primary">{t("find")}</BusyButton>
      </p>
    </form>
  )
}
