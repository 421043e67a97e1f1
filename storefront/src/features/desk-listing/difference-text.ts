import type { ListingTemplate, TemplateField } from "@contracts/listing-template"
import type { Locale } from "@/i18n/locales"
import { formatToman } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"

type Words = { yes: string; no: string }

/** A fact as people read it: a choice by its label, a number with its unit. "" for nothing. */
export function factWords({ key, choices, unit }: Pick<TemplateField, "key" | "choices" | "unit">, value: unknown, locale: Locale, words: Words): string {
  const chosen = choices.find((choice) => choice.value === value)
  const text = chosen ? chosen.label[locale] : valueText(`facts.${key}`, value, locale, words)
  return text !== "" && unit ? `${text} ${unit[locale]}` : text
}

/** A value of a change by the template that it is of: facts and colours by their words, all else as it is. */
export function differenceText({ fields, colours }: Pick<ListingTemplate, "fields" | "colours">, field: string, value: unknown, locale: Locale, words: Words): string {
  const fact = fields.find(({ key }) => field === `facts.${key}`)
  if (fact) return factWords(fact, value, locale, words)
  return (field === "colour" && colours.find(({ colour }) => colour === value)?.name[locale]) || valueText(field, value, locale, words)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)

/** Keys of pictures in a value of a difference. */
export const picturesOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((each) => (isRecord(each) && typeof each.key === "string" ? [each.key] : [])) : [])

/**
 * A value of a change as people read it: words in the reader's language (and both where they differ), numbers in its
 * digits, a pack by its name. "" for nothing.
 */
export function valueText(field: string, value: unknown, locale: Locale, words: Words): string {
  if (value === null || value === undefined || value === "") return ""
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value === "number") return field.endsWith("price_rial") && Number.isSafeInteger(value) && value % 10 === 0 ? formatToman(value, locale) : formatNumber(value, locale, 3)
  if (typeof value === "string") return value
  if (Array.isArray(value)) return value.map((each) => valueText(field, each, locale, words)).filter(Boolean).join(locale === "fa" ? "، " : ", ")
  if (!isRecord(value)) return ""
  const other: Locale = locale === "fa" ? "en" : "fa"
  if (typeof value[locale] === "string") {
    const [own, foreign] = [value[locale], value[other]]
    return typeof foreign === "string" && foreign !== "" && foreign !== own ? `${own}\n${foreign}` : own
  }
  if (isRecord(value.name)) return [valueText(field, value.name[locale], locale, words), isRecord(value.content) ? valueText(field, value.content[locale], locale, words) : "", isRecord(value.source) ? valueText(field, value.source[locale], locale, words) : ""].filter(Boolean).join(" ")
  return Object.values(value).map((each) => valueText(field, each, locale, words)).filter(Boolean).join(" ")
}
