import type { DeskPrices, PriceFilter } from "@contracts/desk-prices"
import { useLocale, useTranslations } from "next-intl"
import { deskPaths } from "@/features/desk/paths"
import { localPath } from "@/shared/paths"
import { Button } from "@/shared/ui/button"
import { useText } from "@/shared/texts"
import { Field, SelectField } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"

type Props = { id: string; member: string; filter: PriceFilter; kinds: DeskPrices["kinds"]; asked: { way: string | undefined; by: string | undefined; value: string | undefined }; bad: boolean }

/** Moves many prices at once: it only asks for the page again, with new prices in their fields. Without an amount it only finds goods. */
export function ShiftForm({ id, member, filter, kinds, asked, bad }: Props) {
  const say = useText()
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
      {choice("way", ["up", "down"], t("direction"))}
      {choice("by", ["percent", "amount"], t("by"))}
      <Field name="value" label={t("value")} inputMode="decimal" autoComplete="off" maxLength={16} defaultValue={asked.value ?? ""} error={bad ? t("badShift") : null} />
      <details className="fold" open={Boolean(filter.q ?? filter.kind)}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-sm font-semibold text-action">
          <Icon name="search" size="sm" />
          {t("onlySome")}
        </summary>
        <div className="grid gap-3 pt-2">
          <Field name="q" type="search" label={t("find")} hint={t("findHint")} autoComplete="off" maxLength={100} defaultValue={filter.q ?? ""} />
          {kinds.length > 1 && (
            <SelectField name="kind" label={t("whichKind")} defaultValue={filter.kind ?? ""}>
              <option value="">{t("everyKind")}</option>
              {kinds.map(({ handle, name }) => (
                <option key={handle} value={handle}>
                  {say(name)}
                </option>
              ))}
            </SelectField>
          )}
        </div>
      </details>
      <p className="text-xs text-ink-2">{t("rounding")}</p>
      <Button look="secondary" wide>
        {t("preview")}
      </Button>
    </form>
  )
}
