import { useLocale, useTranslations } from "next-intl"
import { deskPaths } from "@/features/desk/paths"
import { localPath } from "@/shared/paths"
import { Button } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"

type Props = { id: string; member: string; after: string | undefined; asked: { way: string | undefined; by: string | undefined; value: string | undefined }; bad: boolean }

/** Moves many prices at once: it only asks for the page again, with new prices in their fields. */
export function ShiftForm({ id, member, after, asked, bad }: Props) {
  const t = useTranslations("prices")
  const locale = useLocale()
  const choice = (name: "way" | "by", values: readonly ["up" | "percent", "down" | "amount"], label: string) => (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{label}</legend>
      {values.map((value, index) => (
        <label className="chip flex-1 justify-center" key={value}>
          <input className="sr-only" type="radio" name={name} value={value} defaultChecked={asked[name] === values[1] ? index === 1 : index === 0} />
          {t(value)}
        </label>
      ))}
    </fieldset>
  )
  return (
    <form id={id} action={localPath(locale, deskPaths.prices(member))} method="get" className="panel grid gap-3 p-4" aria-labelledby={`${id}-title`}>
      <h2 className="text-lg" id={`${id}-title`}>
        {t("shift")}
      </h2>
      {after && <input type="hidden" name="after" value={after} />}
      {choice("way", ["up", "down"], t("direction"))}
      {choice("by", ["percent", "amount"], t("by"))}
      <Field name="value" label={t("value")} inputMode="decimal" autoComplete="off" maxLength={16} defaultValue={asked.value ?? ""} error={bad ? t("badShift") : null} />
      <p className="text-xs text-ink-2">{t("rounding")}</p>
      <Button look="secondary" wide>
        {t("preview")}
      </Button>
    </form>
  )
}
