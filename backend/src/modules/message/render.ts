import { toPersianDigits } from "@khooshe/persian-text"
import type { LocaleCode, LocalizedText } from "../../contracts/shared"
import { formatJalaliDay } from "../../shared/calendar"
import { templates, type FieldKind, type TemplateName, type TemplateParams } from "./templates"

const englishDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" })
const grouped = { fa: new Intl.NumberFormat("fa-IR"), en: new Intl.NumberFormat("en-US") }

/** Amounts are rials inside and tomans to everybody who reads. */
const toman = (rial: number, persian: boolean) => (persian ? `${grouped.fa.format(rial / 10)} تومان` : `${grouped.en.format(rial / 10)} toman`)

function write(kind: FieldKind, value: string | number | LocalizedText, locale: LocaleCode): string {
  const persian = locale === "fa"
  if (typeof value === "object") return value[locale] ?? value.en
  if (typeof value === "number") return kind === "rial" ? toman(value, persian) : grouped[persian ? "fa" : "en"].format(value)
  if (kind === "day") return persian ? formatJalaliDay(value, "weekday") : englishDay.format(new Date(`${value}T00:00:00Z`))
  return kind === "digits" && persian ? toPersianDigits(value) : value
}

/**
 * The text of a message in a reader's language: Persian digits, tomans and the
 * Jalali calendar in Persian; Latin digits and the Gregorian one in all others.
 * A line that has nothing to say (a parcel without tracking code) is left out.
 */
export function renderMessage<N extends TemplateName>(name: N, params: TemplateParams<N>, locale: LocaleCode): string {
  const { fields, text }: { fields: Readonly<Record<string, FieldKind>>; text: Partial<Record<LocaleCode, string>> & { en: string } } = templates[name]
  const values: Readonly<Record<string, string | number | LocalizedText>> = params
  return (text[locale] ?? text.en)
    .split("\n")
    .filter((line) => placeholders(line).every((field) => values[field] !== ""))
    .map((line) => line.replace(/\{(\w+)\}/g, (_, field: string) => write(fields[field] ?? "code", values[field] ?? "", locale)))
    .join("\n")
}

const placeholders = (line: string) => [...line.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? "")
