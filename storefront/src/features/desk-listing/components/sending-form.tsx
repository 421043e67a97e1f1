import type { DeskListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { toPersianDigits } from "@khooshe/persian-text"
import { Button } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"
import { FormError } from "@/shared/ui/form-error"
import { Icon } from "@/shared/ui/icon"
import { saveListing } from "../actions"
import type { Refusals } from "../refusals"
import { FormSender, type Place } from "./form-sender"

type Props = { listing: DeskListing; place: Place; refusals: Refusals }

/** When a good leaves, and its number for customs: most goods need neither, so both are folded until something is written. */
export function SendingForm({ listing: { content }, place, refusals }: Props) {
  const t = useTranslations("goods.sending")
  const facts = useTranslations("goods.facts")
  const words = useTranslations("goods.words")
  const locale = useLocale()
  const { bad, kept } = refusals.of("sending")
  const { hs_code, lead_days, made_to_order } = content
  const days = String(lead_days ?? "")
  const sent = Object.keys(kept).length > 0
  return (
    <details className="folded" open={sent || hs_code !== null || lead_days !== null || made_to_order || undefined}>
      <summary>{t("summary")}</summary>
      <form action={saveListing} noValidate data-draft="sending" className="panel mt-2 grid gap-5 p-4">
        <FormSender place={place} form="sending" seen={{ hs_code, lead_days, made_to_order }} />
        <Field name="lead_days" label={t("leadDays")} optional={facts("optional")} hint={t("leadHint")} suffix={t("days")} inputMode="numeric" autoComplete="off" maxLength={6} defaultValue={kept.lead_days ?? (locale === "fa" ? toPersianDigits(days) : days)} error={bad.lead_days} />
        <label className="facet" id="made_to_order">
          <input className="sr-only" type="checkbox" name="made_to_order" defaultChecked={sent ? kept.made_to_order === "on" : made_to_order} />
          <span className="option-box">
            <Icon name="check" size="xs" />
          </span>
          {t("madeToOrder")}
        </label>
        <Field name="hs_code" label={t("hsCode")} optional={facts("optional")} hint={t("hsHint")} inputMode="decimal" dir="ltr" autoComplete="off" maxLength={20} defaultValue={kept.hs_code ?? hs_code ?? ""} error={bad.hs_code} />
        {bad.form && <FormError>{bad.form}</FormError>}
        <Button compact className="save-row">
          {words("save")}
        </Button>
      </form>
    </details>
  )
}
