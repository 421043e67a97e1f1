import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatNearDay } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { SelectField } from "@/shared/ui/field"
import { setClosure } from "../actions"
import { daysFrom } from "../days"

/** First and last day, chosen from days by their names in the reader's calendar. */
export function ClosureForm({ member, today, kept }: { member: string; today: string; kept: KeptForm }) {
  const t = useTranslations("desk.closure")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const days = daysFrom(today)
  return (
    <form id="new" action={setClosure} className="panel grid gap-4 p-4">
      <h2 className="text-lg">{t("new")}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <div className="grid gap-4 sm:grid-cols-2">
        {(["from", "to"] as const).map((name) => (
          <SelectField key={name} name={name} label={t(name)} defaultValue={kept.values[name] ?? today} error={kept.errors[name] && errors(kept.errors[name])}>
            {days.map((day) => (
              <option key={day} value={day}>
                {formatNearDay(day, locale)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      <p>
        <BusyButton look="primary">{t("set")}</BusyButton>
      </p>
    </form>
  )
}
