import { useTranslations } from "next-intl"
import { mostDyes, type Dye } from "../written"

type Props = { name: string; dyes: Dye[]; label: string; hint: string | null; error: string | undefined }

/** Colours that stand empty until they are needed. */
const spare = 2

/** Each colour of a rug: how it looks, what it is called, and what it comes from. */
export function DyeRows({ name, dyes, label, hint, error }: Props) {
  const t = useTranslations("goods.facts")
  const rows: Dye[] = [...dyes, ...Array.from({ length: Math.min(spare, mostDyes - dyes.length) }, () => ({ name: { fa: "", en: "" }, source: { fa: "", en: "" }, colour: "#8e2b26" }))]
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label">{label}</legend>
      {(error ?? hint) && <p className={error ? "field-error" : "field-hint"}>{error ?? hint}</p>}
      {rows.map((dye, index) => {
        const at = `${name}_${index}`
        return (
          <div key={at} className="dye-row">
            <input type="color" name={`${at}_colour`} defaultValue={dye.colour} aria-label={t("dyeColour", { number: index + 1 })} />
            {(["name", "source"] as const).map((part) => (
              <span key={part} className="field-box">
                <input name={`${at}_${part}_fa`} defaultValue={dye[part].fa} maxLength={part === "name" ? 80 : 120} placeholder={t(part === "name" ? "dyeName" : "dyeSource")} aria-label={t(part === "name" ? "dyeNameOf" : "dyeSourceOf", { number: index + 1 })} lang="fa" dir="rtl" />
                <input type="hidden" name={`${at}_${part}_en`} value={dye[part].en} />
              </span>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}
