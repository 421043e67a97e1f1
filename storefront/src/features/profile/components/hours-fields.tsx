import type { OpeningHours } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { weekdayName } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { Icon } from "@/shared/ui/icon"
import { hourField, spansADay, spansOf, week } from "../hours"

/** Opening hours, a row for each day from Saturday on, twice a day at most; an empty row is a closed day. */
export function HoursFields({ hours, errors }: { hours: OpeningHours; errors: KeptForm["errors"] }) {
  const t = useTranslations("profile")
  const words = useTranslations("errors")
  const locale = useLocale()
  return (
    <fieldset className="grid gap-3">
      <legend className="field-label pb-1">{t("hours")}</legend>
      <p className="field-hint">{t("hoursHint")}</p>
      {errors.hours && (
        <p className="field-error">
          <Icon name="alert" size="sm" />
          {t("noHours")}
        </p>
      )}
      {week.map((weekday) => {
        const spans = spansOf(hours, weekday)
        const day = weekdayName(weekday, locale)
        const problem = errors[`hours_${weekday}`]
        const id = `hours-${weekday}-error`
        return (
          <div key={weekday} className="hours-row">
            <span className="text-sm font-semibold">{day}</span>
            {spansADay.map((span) => (
              <span key={span} className={problem ? "hours-span field-bad" : "hours-span"}>
                {(["from", "to"] as const).map((side) => (
                  <span key={side} className="field-box">
                    <input type="time" step={900} dir="ltr" name={hourField(weekday, span, side)} defaultValue={spans[span]?.[side] ?? ""} aria-label={t(`hour.${side}${span}`, { day })} aria-invalid={problem ? true : undefined} aria-describedby={problem ? id : undefined} />
                  </span>
                ))}
              </span>
            ))}
            {problem && (
              <p className="field-error hours-error" id={id}>
                <Icon name="alert" size="sm" />
                {words(problem)}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
