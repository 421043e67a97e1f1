import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import type { KeptForm } from "@/shared/kept-form"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Field, SelectField } from "@/shared/ui/field"
import { listed } from "../packs"

type Props = { lines: DeskParcel["lines"]; prefix: "m_" | "p_"; kept: KeptForm; legend: string }

/** How many packs of which line: chosen from a list while it is short, typed when it is long. */
export function PacksFields({ lines, prefix, kept, legend }: Props) {
  const t = useTranslations("missing")
  const say = useText()
  const locale = useLocale()
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-2 font-semibold">{legend}</legend>
      {lines
        .filter((line) => line.quantity > line.sent)
        .map((line) => {
          const rest = line.quantity - line.sent
          const name = `${prefix}${line.id}`
          const label = (
            <>
              <bdi>{say(line.title)}</bdi>
              {locale === "fa" ? "، " : ", "}
              <bdi>{say(line.pack)}</bdi>
            </>
          )
          if (rest > listed) return <Field key={line.id} name={name} label={label} hint={t("of", { count: formatNumber(rest, locale) })} inputMode="numeric" autoComplete="off" maxLength={12} defaultValue={kept.values[name] ?? ""} />
          return (
            <SelectField key={line.id} name={name} label={label} defaultValue={kept.values[name] ?? "0"}>
              {Array.from({ length: rest + 1 }, (_, count) => (
                <option key={count} value={count}>
                  {count === 0 ? t(prefix === "m_" ? "noneMissing" : "noneSent") : t("countOf", { count: formatNumber(count, locale), rest: formatNumber(rest, locale) })}
                </option>
              ))}
            </SelectField>
          )
        })}
    </fieldset>
  )
}
