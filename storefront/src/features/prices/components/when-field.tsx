import { useLocale, useTranslations } from "next-intl"
import { daysFrom } from "@/features/closure/days"
import { formatNearDay } from "@/shared/date"
import { SelectField } from "@/shared/ui/field"

/** When prices are published: now, or on a day by its name in the reader's calendar. */
export function WhenField({ name, today }: { name: "on" | "when"; today: string }) {
  const t = useTranslations("prices")
  const locale = useLocale()
  return (
    <SelectField name={name} label={t("when")} defaultValue="">
      <option value="">{t("atOnce")}</option>
      {daysFrom(today).slice(1).map((day) => (
        <option key={day} value={day}>
          {formatNearDay(day, locale)}
        </option>
      ))}
    </SelectField>
  )
}
