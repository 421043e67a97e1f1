import type { MyApplication, PaperAsked } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { applyPaths } from "@/features/desk/paths"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { typedDay } from "@/shared/typed-day"
import { ButtonLink } from "@/shared/ui/button"
import { Field, SelectField } from "@/shared/ui/field"
import { FileField } from "@/shared/ui/file-field"
import { addPaper } from "../actions"

type Props = { application: MyApplication; entry: PaperAsked; kept: KeptForm }

/** One paper: its photo or PDF, and of a permit what is written on it. Days are typed in the reader's calendar. */
export function PaperForm({ application, entry, kept }: Props) {
  const t = useTranslations("apply")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const key = entry.one_of[0]?.type ?? ""
  const ours = entry.one_of.some(({ type }) => type === kept.values.type)
  const value = (field: "number" | "issuer" | "issued_on" | "expires_on") => {
    const known = entry.paper?.[field] ?? ""
    return (ours ? kept.values[field] : undefined) ?? (known && (field === "issued_on" || field === "expires_on") ? typedDay(known, locale) : known)
  }
  const error = (field: string) => (ours && kept.errors[field] ? errors(kept.errors[field]) : null)
  const permits = entry.one_of.flatMap(({ permit }) => (permit ? [permit] : []))
  const issuers = permits.flatMap((permit) => permit.issuers.map(say))
  const day = (field: "issued_on" | "expires_on") => ({ name: field, label: t(`field.${field}`), hint: t("hint.day"), defaultValue: value(field), error: error(field), maxLength: 20, inputMode: "numeric" as const, dir: "ltr", autoComplete: "off" })
  return (
    <form action={addPaper} noValidate className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="entry" value={key} />
      {entry.one_of.length === 1 ? (
        <input type="hidden" name="type" value={key} />
      ) : (
        <SelectField name="type" label={t("field.type")} defaultValue={(ours ? kept.values.type : undefined) ?? entry.paper?.type ?? key} error={error("type")}>
          {entry.one_of.map(({ type, title }) => (
            <option key={type} value={type}>
              {say(title)}
            </option>
          ))}
        </SelectField>
      )}
      <FileField name="file" accept="image/jpeg,image/png,image/webp,image/avif,application/pdf" label={t("field.file")} hint={t("hint.file")} error={error("file")} required />
      {permits.length > 0 && (
        <div className="grid gap-4 md:grid-cols-2">
          <Field name="number" label={t("field.number")} defaultValue={value("number")} error={error("number")} maxLength={60} autoComplete="off" />
          <Field name="issuer" label={t("field.issuer")} defaultValue={value("issuer")} error={error("issuer")} maxLength={120} list="issuers" autoComplete="off" />
          <datalist id="issuers">
            {[...new Set(issuers)].map((issuer) => (
              <option key={issuer} value={issuer} />
            ))}
          </datalist>
          <Field {...day("issued_on")} />
          {permits.some(({ ends }) => ends !== "never") && <Field {...day("expires_on")} optional={permits.every(({ ends }) => ends === "always") ? undefined : t("ifAny")} />}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <BusyButton look="primary">{t("sendPaper")}</BusyButton>
        <ButtonLink look="quiet" href={`${applyPaths.one(application.id, { step: "papers" })}#papers`}>
          {t("close")}
        </ButtonLink>
      </div>
    </form>
  )
}
