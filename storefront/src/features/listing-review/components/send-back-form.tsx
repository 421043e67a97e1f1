import type { ReviewedListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { SelectField, TextAreaField } from "@/shared/ui/field"
import { sendListingBack } from "../actions"
import { partsOf, reasonLines } from "../reasons"

/** Why a good goes back, in up to three sentences, each at the part that it speaks of. */
export function SendBackForm({ listing, cluster, kept: { values, errors } }: { listing: ReviewedListing; cluster: string; kept: KeptForm }) {
  const t = useTranslations("review")
  const error = useTranslations("errors")
  const locale = useLocale()
  const say = useText()
  const word = (key: "title" | "description" | "pictures" | "packs") => ({ fa: t(`part.${key}`), en: t(`part.${key}`) })
  const parts = partsOf(listing, { title: word("title"), description: word("description"), pictures: word("pictures"), packs: word("packs") })
  const line = (index: number) => (
    <div key={index} className="grid gap-2">
      <SelectField name={`field_${index}`} label={t("about")} defaultValue={values[`field_${index}`] ?? ""}>
        <option value="">{t("whole")}</option>
        {parts.map(({ field, label }) => (
          <option key={field} value={field}>
            {say(label)}
          </option>
        ))}
      </SelectField>
      <TextAreaField name={`reason_${index}`} label={t("reason")} hint={index === 0 ? t("reasonHint") : undefined} rows={2} maxLength={500} defaultValue={values[`reason_${index}`] ?? ""} error={index === 0 && errors.reason ? error(errors.reason) : null} />
    </div>
  )
  return (
    <form action={sendListingBack} noValidate id="send-back" className="panel grid gap-4 p-4">
      <h2 className="text-lg">{t("sendBackTitle")}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="cluster" value={cluster} />
      <input type="hidden" name="listing" value={listing.id} />
      <input type="hidden" name="version" value={listing.version} />
      {line(0)}
      <details className="folded" open={Boolean(values.reason_1)}>
        <summary>{t("moreReasons")}</summary>
        <div className="grid gap-4 pt-2">{Array.from({ length: reasonLines - 1 }, (_, index) => line(index + 1))}</div>
      </details>
      <p>
        <BusyButton look="danger">{t("sendBack")}</BusyButton>
      </p>
    </form>
  )
}
