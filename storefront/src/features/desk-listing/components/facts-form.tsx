import type { DeskListing } from "@contracts/desk-listings"
import type { TemplateField } from "@contracts/listing-template"
import { useLocale, useTranslations } from "next-intl"
import { toPersianDigits } from "@khooshe/persian-text"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Field, SelectField, TextAreaField } from "@/shared/ui/field"
import { FormError } from "@/shared/ui/form-error"
import { Icon } from "@/shared/ui/icon"
import { saveListing } from "../actions"
import { commonAllergens, readAllergens } from "../allergens"
import type { Refused, Refusals } from "../refusals"
import { factText } from "../written"
import { DyeRows } from "./dye-rows"
import { FormSender, type Place } from "./form-sender"

type Props = { listing: DeskListing; place: Place; refusals: Refusals; /** who may be named as maker */ makers: { handle: string; name: { fa: string; en: string } }[] }

/** The facts that a kind of good asks for, as its template says. */
export function FactsForm({ listing, place, refusals, makers }: Props) {
  const t = useTranslations("goods.facts")
  const say = useText()
  const words = useTranslations("goods.words")
  const { template, content } = listing
  const refused = refusals.of("facts")
  const seen = {
    facts: Object.fromEntries(template.fields.map(({ key }) => [key, content.facts[key] ?? null])),
    ...(template.colours.length > 0 ? { colour: content.colour, model: content.model } : {}), ...(makers.length > 0 ? { maker: content.maker } : {}),
  }
  if (template.fields.length === 0 && template.colours.length === 0 && makers.length === 0) return null
  return (
    <form action={saveListing} noValidate data-draft="facts" className="panel grid gap-5 p-4">
      <FormSender place={place} form="facts" seen={seen} />
      {template.colours.length > 0 && (
        <>
          <input type="hidden" name="has" value="colour" />
          <input type="hidden" name="has" value="model" />
          <fieldset className="grid gap-1" id="colour">
            <legend className="field-label">{t("colour")}</legend>
            <span className="flex flex-wrap gap-2">
              {template.colours.map(({ colour, name }) => (
                <label key={colour} className="chip">
                  <input className="sr-only" type="radio" name="colour" value={colour} defaultChecked={(refused.kept.colour ?? content.colour) === colour} />
                  {say(name)}
                </label>
              ))}
            </span>
            {refused.bad.colour && <FormError>{refused.bad.colour}</FormError>}
          </fieldset>
          <Field name="model" label={t("model")} hint={t("modelHint")} maxLength={80} defaultValue={refused.kept.model ?? content.model ?? ""} error={refused.bad.model} />
        </>
      )}
      {makers.length > 0 && (
        <>
          <input type="hidden" name="has" value="maker" />
          <SelectField name="maker" label={t("maker")} hint={t("makerHint")} defaultValue={refused.kept.maker ?? content.maker ?? ""} error={refused.bad.maker}>
            <option value="">{t("self")}</option>
            {makers.map(({ handle, name }) => (
              <option key={handle} value={handle}>
                {say(name)}
              </option>
            ))}
          </SelectField>
        </>
      )}
      {template.fields.map((field) => (
        <FactField key={field.key} field={field} facts={content.facts} refused={refused} />
      ))}
      {refused.bad.form && <FormError>{refused.bad.form}</FormError>}
      <Button compact className="save-row">
        {words("save")}
      </Button>
    </form>
  )
}

type FieldProps = { field: TemplateField; facts: DeskListing["content"]["facts"]; refused: Refused }

function FactField({ field, facts, refused: { bad, kept } }: FieldProps) {
  const t = useTranslations("goods.facts")
  const locale = useLocale()
  const say = useText()
  const name = `fact_${field.key}`
  const { words, text, on, dyes } = factText(facts, field)
  const frame = { label: say(field.label), hint: field.hint && say(field.hint), error: bad[name], ...(field.required ? {} : { optional: t("optional") }) }
  const has = <input type="hidden" name="has" value={name} />
  if (field.key === "allergens") return <Allergens name={name} written={words} label={frame.label} kept={kept} error={bad[name]} />
  if (field.type === "text" || field.type === "paragraph") {
    const limits = { maxLength: field.max_length ?? undefined }
    return (
      <div className="grid gap-2" id={`facts-${field.key}`}>
        {has}
        {field.type === "paragraph" ? (
          <TextAreaField name={`${name}_fa`} {...frame} {...limits} rows={2} defaultValue={kept[`${name}_fa`] ?? words.fa} lang="fa" dir="rtl" />
        ) : (
          <Field name={`${name}_fa`} {...frame} {...limits} defaultValue={kept[`${name}_fa`] ?? words.fa} lang="fa" dir="rtl" />
        )}
        <details className="folded folded-small" open={locale === "en" || undefined}>
          <summary>{t("inEnglish", { label: frame.label })}</summary>
          <div className="field-box mt-1">
            <input name={`${name}_en`} aria-label={t("inEnglish", { label: frame.label })} {...limits} defaultValue={kept[`${name}_en`] ?? words.en} lang="en" dir="ltr" />
          </div>
        </details>
      </div>
    )
  }
  if (field.type === "yes_no")
    return (
      <label className="facet" id={`facts-${field.key}`}>
        {has}
        <input className="sr-only" type="checkbox" name={name} defaultChecked={kept[name] === undefined ? on : kept[name] === "on"} />
        <span className="option-box">
          <Icon name="check" size="xs" />
        </span>
        {frame.label}
      </label>
    )
  if (field.type === "choice")
    return (
      <fieldset className="grid gap-1" id={`facts-${field.key}`}>
        {has}
        <legend className="field-label">{frame.label}</legend>
        <span className="flex flex-wrap gap-2">
          {field.choices.map((choice) => (
            <label key={choice.value} className="chip">
              <input className="sr-only" type="radio" name={name} value={choice.value} defaultChecked={(kept[name] ?? text) === choice.value} />
              {say(choice.label)}
            </label>
          ))}
        </span>
        {bad[name] && <FormError>{bad[name]}</FormError>}
      </fieldset>
    )
  if (field.type === "dyes")
    return (
      <div id={`facts-${field.key}`}>
        {has}
        <DyeRows name={name} dyes={dyes} label={frame.label} hint={frame.hint} error={bad[name]} />
      </div>
    )
  const shown = kept[name] ?? (field.type === "whole" && locale === "fa" ? toPersianDigits(text) : text)
  return (
    <div id={`facts-${field.key}`}>
      {has}
      <Field name={name} {...frame} defaultValue={shown} inputMode={field.type === "whole" ? "numeric" : undefined} autoComplete="off" maxLength={field.max_length ?? 60} suffix={field.unit && say(field.unit)} />
    </div>
  )
}

/** The usual ones are tapped, the others written. */
function Allergens({ name, written, label, kept, error }: { name: string; written: { fa: string; en: string }; label: string; kept: Refused["kept"]; error: string | undefined }) {
  const t = useTranslations("goods.facts")
  const say = useText()
  const { chosen, others } = readAllergens(written)
  const ticked = kept[`${name}_fa`] === undefined ? chosen.map(String) : (kept[`${name}_chip`] ?? "").split("\n")
  return (
    <fieldset className="grid gap-2" id="facts-allergens">
      <legend className="field-label pb-1">
        {label} <span className="text-xs font-normal text-ink-3">{t("allergensHint")}</span>
      </legend>
      <input type="hidden" name="has" value={name} />
      <span className="flex flex-wrap gap-2">
        {commonAllergens.map((each, index) => (
          <label key={each.en} className="chip">
            <input className="sr-only" type="checkbox" name={`${name}_chip`} value={index} defaultChecked={ticked.includes(String(index))} />
            {say(each)}
          </label>
        ))}
      </span>
      <div className="grid gap-2 sm:grid-cols-2">
        <Field name={`${name}_fa`} label={t("otherAllergens")} maxLength={200} defaultValue={kept[`${name}_fa`] ?? others.fa} error={error} lang="fa" dir="rtl" />
        <Field name={`${name}_en`} label={t("otherAllergensEn")} maxLength={200} defaultValue={kept[`${name}_en`] ?? others.en} lang="en" dir="ltr" />
      </div>
    </fieldset>
  )
}
